import type { PageSession } from '@frontyard/auth/client';
import type { Article, SearchAnswer } from '../shared/answers.ts';
import type { SearchRequest } from '../shared/requests.ts';

/** What the page asks of its own server. Everything rejects with `ApiError`. */
export interface KnowledgeApi {
  search(request: SearchRequest, signal: AbortSignal): Promise<SearchAnswer>;
  read(id: string, signal: AbortSignal): Promise<Article>;
  /** Notes that an article went into a reply. */
  countUse(id: string): Promise<void>;
}

/** What speaks to our server, and checks what it says, is loaded beside the page: who is written to shows without it. */
export function createApi(session: PageSession): KnowledgeApi {
  const load = () => import('./knowledgeServer.ts').then((file) => file.createKnowledgeServer(session));
  let loading = load();
  loading.catch(() => undefined); // whoever asks loads it again
  const server = () => (loading = loading.catch(load));

  return {
    search: async (request, signal) => (await server()).search(request, signal),
    read: async (id, signal) => (await server()).read(id, signal),
    countUse: async (id) => (await server()).countUse(id),
  };
}
