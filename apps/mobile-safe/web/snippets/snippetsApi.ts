import { ApiError, type PageSession } from '@frontyard/auth/client';
import type { Snippet } from '../../shared/answers.ts';
import type { SnippetDraft } from '../../shared/requests.ts';

/** A snippet as it was when an edit of it was begun. */
export type SnippetVersion = Pick<Snippet, 'id' | 'version'>;

/** Our server, as far as snippets go. Every call rejects with an ApiError. */
export interface SnippetsApi {
  list(signal: AbortSignal): Promise<readonly Snippet[]>;
  add(draft: SnippetDraft): Promise<Snippet>;
  change(from: SnippetVersion, draft: SnippetDraft): Promise<Snippet>;
  remove(snippet: SnippetVersion): Promise<void>;
}

/** What speaks to our server, and checks what it says, is loaded beside the page: triage needs none of it. */
export function createSnippetsApi(session: PageSession): SnippetsApi {
  const load = () => import('./snippetsServer.ts').then((file) => file.createSnippetsServer(session));
  let loading = load();
  loading.catch(() => undefined); // whoever asks loads it again
  const server = () => (loading = loading.catch(load));

  return {
    list: async (signal) => (await server()).list(signal),
    add: async (draft) => (await server()).add(draft),
    change: async (from, draft) => (await server()).change(from, draft),
    remove: async (snippet) => (await server()).remove(snippet),
  };
}

/** What went wrong, as a teammate reads it. */
export function explain(error: unknown): string {
  return ApiError.is(error) ? error.message : 'The server’s answer could not be read. Try again in a moment.';
}
