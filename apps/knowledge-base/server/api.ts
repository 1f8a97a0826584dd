import { documented, jsonBody, RequestError } from '@frontyard/server';
import type { ApiEnv } from '@frontyard/server';
import { Hono } from 'hono';
import { Article, SearchAnswer } from '../shared/answers.ts';
import { ArticleId, SearchRequest } from '../shared/requests.ts';
import { countUse, readArticle } from './articles.ts';
import type { ForArticles } from './openKnowledgeBase.ts';
import { searchArticles } from './search.ts';

/** What the page asks for. Its type is all the page knows of the server. */
export type Api = ReturnType<typeof createApi>;

export function createApi(forTenant: ForArticles) {
  return new Hono<ApiEnv>()
    .post(
      // Asked by POST: what customers wrote doesn't belong in addresses, which get logged.
      '/search',
      documented({ summary: 'Articles that fit a text; those used most without one.', answer: SearchAnswer }),
      jsonBody(SearchRequest),
      async (c) => {
        const search = { ...c.req.valid('json'), tenant: c.var.session.tenant };
        return c.json(await forTenant(search.tenant, (db) => searchArticles(db, search)));
      },
    )
    .get(
      '/articles/:id',
      documented({ summary: 'An article, ready to be shown.', answer: Article, refusals: MISSING }),
      async (c) => {
        const [id, { tenant }] = [idOf(c.req.param('id')), c.var.session];
        const article = await forTenant(tenant, (db) => readArticle(db, tenant, id));
        if (!article) throw noSuchArticle();
        return c.json(article);
      },
    )
    .post(
      '/articles/:id/uses',
      documented({ summary: 'Notes that an article went into a reply.', refusals: MISSING }),
      async (c) => {
        const [id, { tenant }] = [idOf(c.req.param('id')), c.var.session];
        if (!(await forTenant(tenant, (db) => countUse(db, tenant, id)))) throw noSuchArticle();
        return c.body(null, 204);
      },
    );
}

const MISSING = { 404: 'This article no longer exists.' };

/** An id that can't be one is an id that isn't there. */
function idOf(text: string): string {
  const id = ArticleId.safeParse(text);
  if (!id.success) throw noSuchArticle();
  return id.data;
}

function noSuchArticle(): RequestError {
  return new RequestError(404, 'ARTICLE_NOT_FOUND', 'This article no longer exists. Search for another one.');
}
