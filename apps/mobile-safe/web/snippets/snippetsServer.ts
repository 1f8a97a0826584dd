import '../withoutEval.ts';
import { ApiError, createWriteKeys, type PageSession } from '@frontyard/auth/client';
import { hc } from 'hono/client';
import type { Api } from '../../server/api.ts';
import { Snippet, SnippetList } from '../../shared/answers.ts';
import type { SnippetsApi, SnippetVersion } from './snippetsApi.ts';

/** The calls themselves. */
export function createSnippetsServer(session: PageSession): SnippetsApi {
  const server = hc<Api>('/api', {
    fetch: (path: RequestInfo | URL, init?: RequestInit) => session.fetch(String(path), init),
  });
  const keys = createWriteKeys();
  const made = ({ version }: SnippetVersion) => ({ 'if-match': `"${version}"` });
  const once = (key: string) => ({ headers: { 'idempotency-key': key } });

  return {
    async list(signal) {
      const answer = await server.snippets.$get({}, { init: { signal } });
      return SnippetList.parse(await answer.json()).snippets;
    },
    add: (draft) =>
      keys.send(['add', draft], async (key) => {
        const answer = await server.snippets.$post({ json: draft }, once(key));
        return Snippet.parse(await answer.json());
      }),
    change: (from, draft) =>
      keys.send(['change', from.id, from.version, draft], async (key) => {
        const request = { param: { id: from.id }, header: made(from), json: draft };
        return Snippet.parse(await (await server.snippets[':id'].$put(request, once(key))).json());
      }),
    remove: (snippet) =>
      keys.send(['remove', snippet.id, snippet.version], async (key) => {
        const request = { param: { id: snippet.id }, header: made(snippet) };
        await server.snippets[':id'].$delete(request, once(key)).catch(forgiveGone);
      }),
  };
}

/** Somebody else deleted it first: it is gone, as was wanted. */
function forgiveGone(error: unknown): void {
  if (!ApiError.is(error) || error.status !== 404) throw error;
}
