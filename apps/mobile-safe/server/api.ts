import { changedMeanwhile, documented, etagOf, ifMatch, jsonBody, RequestError } from '@frontyard/server';
import type { ApiEnv } from '@frontyard/server';
import { Hono } from 'hono';
import { z } from 'zod';
import { Snippet, SnippetList } from '../shared/answers.ts';
import { LIMITS } from '../shared/limits.ts';
import { SnippetDraft } from '../shared/requests.ts';
import type { Missed, SnippetStore } from './snippets.ts';

/** What the page asks for. Its type is all the page knows of the server. */
export type Api = ReturnType<typeof createApi>;

export function createApi(snippets: SnippetStore) {
  return new Hono<ApiEnv>()
    .get('/snippets', documented({ summary: 'All snippets of the team.', answer: SnippetList }), async (c) =>
      c.json({ snippets: await snippets.list(c.var.session.tenant) }),
    )
    .post(
      '/snippets',
      documented({ summary: 'Adds a snippet.', status: 201, answer: Snippet, refusals: FULL }),
      jsonBody(SnippetDraft),
      async (c) => {
        const snippet = kept(await snippets.add(c.var.session.tenant, c.req.valid('json')));
        return c.json(snippet, 201, { ETag: etagOf(snippet) });
      },
    )
    .put(
      '/snippets/:id',
      documented({ summary: 'Changes a snippet.', answer: Snippet, refusals: MISSED }),
      ifMatch(),
      jsonBody(SnippetDraft),
      async (c) => {
        const [id, { expected }] = [snippetId(c.req.param('id')), c.req.valid('header')];
        const change = c.req.valid('json');
        const snippet = kept(await snippets.change(c.var.session.tenant, id, change, expected));
        return c.json(snippet, 200, { ETag: etagOf(snippet) });
      },
    )
    .delete(
      '/snippets/:id',
      documented({ summary: 'Deletes a snippet.', refusals: MISSED }),
      ifMatch(),
      async (c) => {
        const [id, { expected }] = [snippetId(c.req.param('id')), c.req.valid('header')];
        kept(await snippets.remove(c.var.session.tenant, id, expected));
        return c.body(null, 204);
      },
    );
}

const FULL = { 409: `The team has ${LIMITS.snippets} snippets already.` };
const MISSED = {
  404: 'This snippet no longer exists.',
  412: 'Somebody else changed the snippet meanwhile.',
  428: 'There is no If-Match.',
};

function snippetId(text: string): string {
  if (!z.uuid().safeParse(text).success) throw REFUSALS.gone;
  return text;
}

function kept<Result>(result: Result | Missed): Exclude<Result, Missed> {
  if (isMissed(result)) throw REFUSALS[result];
  return result as Exclude<Result, Missed>;
}

function isMissed(result: unknown): result is Missed {
  return typeof result === 'string' && Object.hasOwn(REFUSALS, result);
}

const REFUSALS: Record<Missed, RequestError> = {
  gone: new RequestError(404, 'NOT_FOUND', 'This snippet no longer exists.'),
  changed: changedMeanwhile(
    'Somebody else changed this snippet meanwhile, so nothing was done. Copy your text if you have one, reload and look at theirs first.',
  ),
  full: new RequestError(
    409,
    'TOO_MANY',
    `Your team has ${LIMITS.snippets} snippets, which is as many as there can be. Delete one first.`,
  ),
};
