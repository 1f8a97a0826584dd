import { ApiError, type PageSession } from '@frontyard/auth/client';
import { Snippet, SnippetList } from '../../shared/answers.ts';
import type { SnippetChange, SnippetDraft } from '../../shared/requests.ts';

/** Our server, as far as snippets go. Every call rejects with an ApiError. */
export interface SnippetsApi {
  list(signal: AbortSignal): Promise<readonly Snippet[]>;
  add(draft: SnippetDraft): Promise<Snippet>;
  change(id: string, change: SnippetChange): Promise<Snippet>;
  remove(id: string): Promise<void>;
}

export function createSnippetsApi(session: PageSession): SnippetsApi {
  const send = (method: string, path: string, body: unknown) =>
    session.json(path, { method, body: JSON.stringify(body) }, (value) => Snippet.parse(value));

  return {
    list: (signal) => session.json('/api/snippets', { signal }, (value) => SnippetList.parse(value).snippets),
    add: (draft) => send('POST', '/api/snippets', draft),
    change: (id, change) => send('PUT', `/api/snippets/${id}`, change),
    async remove(id) {
      try {
        await session.fetch(`/api/snippets/${id}`, { method: 'DELETE' });
      } catch (error) {
        // Somebody else deleted it first: it is gone, as was wanted.
        if (!ApiError.is(error) || error.status !== 404) throw error;
      }
    },
  };
}

/** What went wrong, as a teammate reads it. */
export function explain(error: unknown): string {
  return ApiError.is(error) ? error.message : 'The server’s answer could not be read. Try again in a moment.';
}
