import { randomUUID } from 'node:crypto';
import { createSessionKeys, FRONT_ANCESTORS } from '@frontyard/auth';
import { createApp as createCrmLink } from '@frontyard/crm-link/server/app.ts';
import { openNotes } from '@frontyard/crm-link/server/database.ts';
import { addSamples } from '@frontyard/knowledge-base/server/addSamples.ts';
import { createApp as createKnowledgeBase } from '@frontyard/knowledge-base/server/app.ts';
import { openKnowledgeBase } from '@frontyard/knowledge-base/server/openKnowledgeBase.ts';
import { createLog } from '@frontyard/server';
import { createTestPage, signIn, TEST_SECRETS, type TestedApp } from '@frontyard/server/testing';
import type { Asked } from './pressOn.ts';
import { recordStatements, type Statement } from './recordStatements.ts';

/** One route of a plugin's server, ready to be asked. */
export interface ServedRoute {
  readonly title: string;
  readonly app: TestedApp & { fetch(request: Request, env?: object): Response | Promise<Response> };
  /** The driver's own client: PGlite, or a pool of pg. */
  readonly client: Client;
  /** What the route's newest request asked the database. */
  readonly statements: () => readonly Statement[];
  readonly asked: Asked;
  /** Whether it stands for all in a plot of how the cost grows. */
  readonly isPlotted?: boolean;
}

interface Client {
  query(sql: string, params: unknown[]): Promise<{ rows: unknown[] }>;
}

interface Served extends AsyncDisposable {
  readonly routes: readonly ServedRoute[];
}

/** The plugins' own servers over a database, as they run in production but for the lines of the log, which go nowhere. */
export async function servedApps(url: string | undefined): Promise<Served> {
  await using stack = new AsyncDisposableStack();
  const tenant = `bench-${randomUUID()}`;
  const common = {
    keys: createSessionKeys(),
    secrets: TEST_SECRETS,
    frameAncestors: FRONT_ANCESTORS,
    assets: createTestPage(),
    log: createLog({ level: 'info', destination: { write: () => undefined } }),
  };
  const notes = await openNotes({ url });
  stack.defer(() => notes.close());
  const articles = await openKnowledgeBase({ url });
  stack.defer(() => articles.close());
  await addSamples(articles.forTenant, tenant);

  const [ofNotes, ofArticles] = [recordStatements(notes), recordStatements(articles)];
  const crm = createCrmLink({ ...common, database: ofNotes.database });
  const knowledge = createKnowledgeBase({ ...common, database: ofArticles.database });
  const [crmToken, knowledgeToken] = [await signIn(crm, tenant), await signIn(knowledge, tenant)];

  const bo = { handle: 'bo@mail.test', text: 'Prefers to be called.', author: 'Ann' };
  await crm.request('/api/notes', {
    method: 'POST',
    headers: { authorization: `Bearer ${crmToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(bo),
  });
  const note = { ...bo, handle: 'contact-[<id>]@mail.test' };
  const search = { text: 'battery does not charge', kind: 'typing' };
  const crmRoute = (title: string, path: string, body: object): ServedRoute => ({
    title,
    app: crm,
    client: clientOf(notes),
    statements: ofNotes.statements,
    asked: { path, body, token: crmToken },
  });
  const routes: readonly ServedRoute[] = [
    { ...crmRoute('record lookup', '/api/lookup', { handle: bo.handle }), isPlotted: true },
    crmRoute('note write', '/api/notes', note),
    {
      title: 'article search',
      app: knowledge,
      client: clientOf(articles),
      statements: ofArticles.statements,
      asked: { path: '/api/search', body: search, token: knowledgeToken },
    },
  ];
  const kept = stack.move();
  return { routes, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

function clientOf({ owner }: { owner: unknown }): Client {
  return (owner as { $client: Client }).$client;
}
