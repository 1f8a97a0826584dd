import './withoutEval.ts';
import { createWriteKeys, type PageSession } from '@frontyard/auth/client';
import { hc } from 'hono/client';
import type { Api } from '../server/api.ts';
import { Article, SearchAnswer } from '../shared/answers.ts';
import type { KnowledgeApi } from './api.ts';

/** The calls themselves. */
export function createKnowledgeServer(session: PageSession): KnowledgeApi {
  const server = hc<Api>('/api', {
    fetch: (path: RequestInfo | URL, init?: RequestInit) => session.fetch(String(path), init),
  });
  const keys = createWriteKeys();

  return {
    async search(request, signal) {
      const answer = await server.search.$post({ json: request }, { init: { signal } });
      return SearchAnswer.parse(await answer.json());
    },
    async read(id, signal) {
      const answer = await server.articles[':id'].$get({ param: { id } }, { init: { signal } });
      return Article.parse(await answer.json());
    },
    countUse: (id) =>
      keys.send(['use', id], async (key) => {
        const headers = { 'idempotency-key': key };
        await server.articles[':id'].uses.$post({ param: { id } }, { headers });
      }),
  };
}
