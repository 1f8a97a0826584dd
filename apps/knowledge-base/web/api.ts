import type { PageSession } from '@frontyard/auth/client';
import { Article, SearchAnswer } from '../shared/answers.ts';
import type { SearchRequest } from '../shared/requests.ts';

/** What the page asks of its own server. Everything rejects with `ApiError`. */
export interface KnowledgeApi {
  search(request: SearchRequest, signal: AbortSignal): Promise<SearchAnswer>;
  read(id: string, signal: AbortSignal): Promise<Article>;
  /** Notes that an article went into a reply. */
  countUse(id: string): Promise<void>;
}

export function createApi(session: PageSession): KnowledgeApi {
  return {
    search: (request, signal) =>
      session.json('/api/search', { method: 'POST', body: JSON.stringify(request), signal }, (value) =>
        SearchAnswer.parse(value),
      ),
    read: (id, signal) => session.json(articlePath(id), { signal }, (value) => Article.parse(value)),
    countUse: async (id) => {
      await session.fetch(`${articlePath(id)}/uses`, { method: 'POST' });
    },
  };
}

function articlePath(id: string): string {
  return `/api/articles/${encodeURIComponent(id)}`;
}
