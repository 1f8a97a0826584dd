import { createSessionKeys, FRONT_ANCESTORS } from '@frontyard/auth';
import { createLog } from '@frontyard/server';
import { createTestPage, signIn, TEST_SECRETS } from '@frontyard/server/testing';
import type { TestedApp } from '@frontyard/server/testing';
import { APPS, openApp } from '../apps.ts';
import type { AppName } from '../apps.ts';
import { places } from '../places.ts';
import type { OwnPlace } from '../places.ts';
import { OF_EVERY_SERVER, OWNED, ROUTES } from '../routeCases.ts';
import type { Scene } from '../scene.ts';

/**
 * Asks every route of every app as an account beside which another one has things, with that one's ids: every answer is
 * the one an account gets that is alone. A route that the list does not have is a problem.
 */
export const swappedIds: Scene = {
  name: 'every route of every app with another tenant’s ids',
  asksPostgres: true,
  async run(options) {
    const problems: string[] = [];
    for (const app of APPS) {
      for (const own of await places(options)) {
        problems.push(...(await tried(app, own)).map((problem) => `${app}, ${own.name}: ${problem}`));
        await own.drop();
      }
    }
    return { figures: { routes: APPS.flatMap((app) => Object.keys(ROUTES[app])).length }, problems };
  },
};

const NOBODYS = '00000000-0000-4000-8000-000000000000';

async function tried(name: AppName, { place }: OwnPlace): Promise<string[]> {
  const { database, create, addSamples } = await openApp(name, place);
  const app = create({
    keys: createSessionKeys(),
    secrets: TEST_SECRETS,
    frameAncestors: FRONT_ANCESTORS,
    assets: createTestPage(),
    log: createLog({ level: 'error' }),
  });
  const [alone, beside, owner] = await Promise.all(
    ['acme', 'initech', 'globex'].map((tenant) => askAs(app, tenant)),
  );
  if (!alone || !beside || !owner) throw new Error('Nobody signed in.');
  const { make, read } = OWNED[name];

  const before = await answers(name, alone);
  await addSamples('globex');
  if (make) await owner(...make, make[0]);
  const theirs = (await owner(...read)).text;
  const id = /"id":"([^"]+)"/.exec(theirs)?.[1];
  const after = await answers(name, beside);
  const problems = [
    ...(await untried(name, app)),
    ...(id === undefined ? ['there is nothing to steal'] : []),
    ...[...before].flatMap(([route, answer]) =>
      after.get(route) === answer ? [] : [`${route}: ${after.get(route)}`],
    ),
    ...(await reached(name, beside, id ?? NOBODYS)),
    ...((await owner(...read)).text === theirs ? [] : ['something of theirs changed']),
  ];
  await database.close();
  return problems;
}

/** Routes of the app that nobody wrote a case for. */
async function untried(name: AppName, app: TestedApp): Promise<string[]> {
  const description = await (await app.request('/openapi.json')).json();
  const { paths } = description as { paths: Record<string, object> };
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const known = new Set([...OF_EVERY_SERVER, ...Object.keys(ROUTES[name])]);
  return routes.filter((route) => !known.has(route)).map((route) => `${route} has no case`);
}

/** What an account is answered where no id is asked for, without what is new each time. */
async function answers(name: AppName, ask: Ask): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [route, { body }] of Object.entries(ROUTES[name])) {
    if (!route.includes('{id}')) found.set(route, bare(await ask(route, body, route)));
  }
  return found;
}

/** Routes where another's id gets another answer than one that never was. */
async function reached(name: AppName, ask: Ask, id: string): Promise<string[]> {
  const problems: string[] = [];
  for (const [route, { body }] of Object.entries(ROUTES[name])) {
    if (!route.includes('{id}')) continue;
    const theirs = await ask(route.replace('{id}', id), body);
    const none = await ask(route.replace('{id}', NOBODYS), body);
    if (theirs.status !== 404 || bare(theirs) !== bare(none)) problems.push(`${route}: ${bare(theirs)}`);
  }
  return problems;
}

interface Told {
  status: number;
  isReplayed: boolean;
  text: string;
}

/** With a key for repeated writes, if one is given: accounts use the same one. */
type Ask = (route: string, body?: object, key?: string) => Promise<Told>;

async function askAs(app: TestedApp, tenant: string): Promise<Ask> {
  const authorization = `Bearer ${await signIn(app, tenant)}`;
  return async (route, body, key) => {
    const [method = '', path = ''] = route.split(' ');
    const answer = await app.request(path, {
      method,
      headers: {
        authorization,
        'if-match': '*',
        ...(key === undefined ? {} : { 'idempotency-key': key.replaceAll(/\W+/g, '-') }),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const isReplayed = answer.headers.has('idempotent-replayed');
    return { status: answer.status, isReplayed, text: await answer.text() };
  };
}

const NEW = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|"\d{4}-\d\d-\d\dT[^"]+"|"requestId":"[^"]+"/g;

function bare({ status, isReplayed, text }: Told): string {
  return `${status} ${isReplayed ? 'replayed ' : ''}${text.replaceAll(NEW, '…')}`;
}
