import { fileURLToPath } from 'node:url';
import type { Counters, SecretBook, SessionKeys } from '@frontyard/auth';
import { createPluginApp, jsonBody, RequestError } from '@frontyard/server';
import type { ApiEnv, Log } from '@frontyard/server';
import { Hono } from 'hono';
import { ArticleId, SearchRequest } from '../shared/requests.ts';
import { countUse, readArticle } from './articles.ts';
import type { KnowledgeBase } from './openKnowledgeBase.ts';
import { searchArticles } from './search.ts';

export const PLUGIN = 'knowledge-base';

export interface AppOptions {
  db: KnowledgeBase;
  secrets: SecretBook;
  keys: SessionKeys;
  frameAncestors: readonly string[];
  log: Log;
  counters?: Counters | undefined;
  ready?: (() => Promise<boolean>) | undefined;
  /** The folder of the built page. */
  assets?: string;
}

const BUILT = fileURLToPath(new URL('../dist/web', import.meta.url));

/** Everything but the listening socket, so a test can ask it questions directly. */
export function createApp({ assets = BUILT, ...options }: AppOptions): Hono<ApiEnv> {
  return createPluginApp({ ...options, plugin: PLUGIN, assets, api: createApi(options.db) });
}

function createApi(db: KnowledgeBase) {
  return new Hono<ApiEnv>()
    .post('/search', jsonBody(SearchRequest), async (c) =>
      c.json(await searchArticles(db, { ...c.req.valid('json'), tenant: c.var.session.tenant })),
    )
    .get('/articles/:id', async (c) => {
      const article = await readArticle(db, c.var.session.tenant, idOf(c.req.param('id')));
      if (!article) throw noSuchArticle();
      return c.json(article);
    })
    .post('/articles/:id/uses', async (c) => {
      const isKnown = await countUse(db, c.var.session.tenant, idOf(c.req.param('id')));
      if (!isKnown) throw noSuchArticle();
      return c.body(null, 204);
    });
}

/** An id that can't be one is an id that isn't there. */
function idOf(text: string): string {
  const id = ArticleId.safeParse(text);
  if (!id.success) throw noSuchArticle();
  return id.data;
}

function noSuchArticle(): RequestError {
  return new RequestError(404, 'ARTICLE_NOT_FOUND', 'This article no longer exists. Search for another one.');
}
