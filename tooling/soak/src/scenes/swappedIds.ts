import type { TestedApp } from '@frontyard/server/testing';
import { APPS, openTested } from '../apps.ts';
import type { AppName } from '../apps.ts';
import { askAs } from '../askAs.ts';
import type { Ask, Told } from '../askAs.ts';
import { places } from '../places.ts';
import type { OwnPlace } from '../places.ts';
import { NOBODYS, OF_EVERY_SERVER, OWNED, ROUTES, SESSION_ROUTES } from '../routeCases.ts';
import type { Scene } from '../scene.ts';
import { listenToStatements } from '../statements.ts';
import type { Statements } from '../statements.ts';
import { tellApart } from '../tellApart.ts';
import { swappedSessions } from './swappedSessions.ts';

/**
 * Asks every route of every app as an account beside which another one has things, with that one's ids: every answer is
 * the one an account gets that is alone, and is made of the same statements. A route that the list does not have is a
 * problem.
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
    return {
      figures: { routes: APPS.flatMap((app) => Object.keys({ ...SESSION_ROUTES, ...ROUTES[app] })).length },
      problems,
    };
  },
};

async function tried(name: AppName, { place }: OwnPlace): Promise<string[]> {
  const statements = listenToStatements();
  const { database, app, addSamples } = await openTested(name, { ...place, onStatement: statements.hear });
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
    ...(await reached(name, beside, { theirs: id ?? NOBODYS, nobodys: NOBODYS }, statements)),
    ...(await swappedSessions(app, name, statements)),
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
  const known = new Set([...OF_EVERY_SERVER, ...Object.keys({ ...SESSION_ROUTES, ...ROUTES[name] })]);
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

/** Routes where another's id can be told from one that never was. */
async function reached(
  name: AppName,
  ask: Ask,
  ids: { theirs: string; nobodys: string },
  statements: Statements,
): Promise<string[]> {
  const problems: string[] = [];
  for (const [route, { body }] of Object.entries(ROUTES[name])) {
    if (!route.includes('{id}')) continue;
    const send = (id: string) => ask.raw(route.replace('{id}', id), body);
    if ((await send(ids.theirs)).status !== 404) problems.push(`${route}: another’s thing is there`);
    const told = await tellApart(async (id) => ({ answer: await send(id) }), ids, statements);
    problems.push(...told.map((problem) => `${route}: ${problem}`));
  }
  return problems;
}

const NEW = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|"\d{4}-\d\d-\d\dT[^"]+"|"requestId":"[^"]+"/g;

function bare({ status, isReplayed, text }: Told): string {
  return `${status} ${isReplayed ? 'replayed ' : ''}${text.replaceAll(NEW, '…')}`;
}
