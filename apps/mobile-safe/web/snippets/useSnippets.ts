import { useCallback, useEffect, useState } from 'react';
import type { Snippet } from '../../shared/answers.ts';
import type { SnippetDraft } from '../../shared/requests.ts';
import { explain, type SnippetsApi } from './snippetsApi.ts';

export interface Snippets {
  /** By title; undefined until they have come. */
  readonly all: readonly Snippet[] | undefined;
  readonly problem: string | undefined;
  reload(): void;
  /** Adds a snippet, or changes the one it was made from. @throws ApiError */
  save(draft: SnippetDraft, from?: Snippet): Promise<void>;
  /** @throws ApiError */
  remove(snippet: Snippet): Promise<void>;
}

/** The team's snippets, as the server has them. */
export function useSnippets(api: SnippetsApi): Snippets {
  const [all, setAll] = useState<readonly Snippet[]>();
  const [problem, setProblem] = useState<string>();
  const load = useCallback(
    (signal: AbortSignal) =>
      api.list(signal).then(setAll, (error: unknown) => {
        if (!signal.aborted) setProblem(explain(error));
      }),
    [api],
  );
  useEffect(() => {
    const controller = new AbortController();
    void load(controller.signal);
    return () => controller.abort();
  }, [load]);

  const reload = useCallback(() => {
    setProblem(undefined);
    void load(new AbortController().signal);
  }, [load]);
  const save = useCallback(
    async (draft: SnippetDraft, from?: Snippet) => {
      const saved = await (from ? api.change(from, draft) : api.add(draft));
      setAll((known = []) => [...known.filter(({ id }) => id !== saved.id), saved].toSorted(byTitle));
    },
    [api],
  );
  const remove = useCallback(
    async (removed: Snippet) => {
      await api.remove(removed);
      setAll((known) => known?.filter(({ id }) => id !== removed.id));
    },
    [api],
  );
  return { all, problem, reload, save, remove };
}

function byTitle(one: Snippet, other: Snippet): number {
  return one.title.localeCompare(other.title);
}
