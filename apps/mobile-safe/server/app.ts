import { createPluginApp, jsonBody, RequestError } from '@frontyard/server';
import type { ApiEnv, PluginAppOptions } from '@frontyard/server';
import { Hono } from 'hono';
import type { BlankSchema } from 'hono/types';
import { z } from 'zod';
import { LIMITS } from '../shared/limits.ts';
import { SnippetChange, SnippetDraft } from '../shared/requests.ts';
import type { SnippetDatabase } from './database.ts';
import { snippetStore, type Missed } from './snippets.ts';

type PageOptions = Omit<PluginAppOptions<ApiEnv, BlankSchema, '/'>, 'plugin' | 'api'>;

export interface AppOptions extends PageOptions {
  db: SnippetDatabase;
}

/** Everything but the listening socket, so a test can ask it questions directly. */
export function createApp({ db, ...page }: AppOptions): Hono<ApiEnv> {
  const snippets = snippetStore(db);

  const api = new Hono<ApiEnv>()
    .get('/snippets', async (c) => c.json({ snippets: await snippets.list(c.var.session.tenant) }))
    .post('/snippets', jsonBody(SnippetDraft), async (c) => {
      return c.json(kept(await snippets.add(c.var.session.tenant, c.req.valid('json'))), 201);
    })
    .put('/snippets/:id', jsonBody(SnippetChange), async (c) => {
      const id = snippetId(c.req.param('id'));
      return c.json(kept(await snippets.change(c.var.session.tenant, id, c.req.valid('json'))));
    })
    .delete('/snippets/:id', async (c) => {
      kept(await snippets.remove(c.var.session.tenant, snippetId(c.req.param('id'))));
      return c.body(null, 204);
    });

  return createPluginApp({ ...page, plugin: 'mobile-safe', api });
}

function snippetId(text: string): string {
  if (!z.uuid().safeParse(text).success) throw REFUSALS.gone;
  return text;
}

function kept<Result>(result: Result | Missed): Result {
  if (isMissed(result)) throw REFUSALS[result];
  return result;
}

function isMissed(result: unknown): result is Missed {
  return typeof result === 'string' && Object.hasOwn(REFUSALS, result);
}

const REFUSALS: Record<Missed, RequestError> = {
  gone: new RequestError(404, 'NOT_FOUND', 'This snippet no longer exists.'),
  changed: new RequestError(
    409,
    'SNIPPET_CHANGED',
    'Somebody else changed this snippet meanwhile, so yours was not saved. Copy your text and look at theirs first.',
  ),
  full: new RequestError(
    409,
    'TOO_MANY',
    `Your team has ${LIMITS.snippets} snippets, which is as many as there can be. Delete one first.`,
  ),
};
