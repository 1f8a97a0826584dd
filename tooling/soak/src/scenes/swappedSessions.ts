import { readBrowserCookies } from '@frontyard/auth';
import { signIn } from '@frontyard/server/testing';
import type { TestedApp } from '@frontyard/server/testing';
import { claimsOf } from '../client.ts';
import { SESSION_ROUTES } from '../routeCases.ts';
import type { SessionCase } from '../routeCases.ts';
import type { Statements } from '../statements.ts';
import type { AskWith } from '../tellApart.ts';
import { tellApart } from '../tellApart.ts';

/**
 * Asks the routes of sessions with the id of another account's session, as one account: what comes is what an id that
 * never was gets, and that session goes on.
 */
export async function swappedSessions(
  app: TestedApp,
  plugin: string,
  statements: Statements,
): Promise<string[]> {
  const problems: string[] = [];
  for (const [route, cases] of Object.entries(SESSION_ROUTES)) {
    for (const each of cases) {
      const theirs = await open(app, 'globex', plugin);
      const ask = (id: string) => asked(app, route, { ...each, plugin, id });
      const ids = { theirs: theirs.session, nobodys: [...theirs.session].toReversed().join('') };
      const found = await tellApart(ask, ids, statements);
      if (!(await goesOn(app, theirs))) found.push('their session ended');
      problems.push(...found.map((problem) => `${route}: ${problem}`));
    }
  }
  return problems;
}

/** A session of an account, as its page and its browser hold it. */
interface Held {
  session: string;
  handle: string;
}

async function open(app: TestedApp, tenant: string, plugin: string): Promise<Held> {
  const page = await app.request(`/?auth_secret=secret-of-${tenant}`);
  const [cookie] = readBrowserCookies(plugin, page.headers.get('set-cookie')?.split(';')[0]);
  const code = /frontyard-code" content="([^"]+)"/.exec(await page.text())?.[1];
  const handle = 'h'.repeat(43);
  const opened = await post(app, '/api/session', { code, handle });
  const { session } = (await opened.json()) as { session: string };
  if (cookie?.session !== session) throw new Error('The page’s cookie is not its session’s.');
  return { session, handle };
}

async function goesOn(app: TestedApp, { session, handle }: Held): Promise<boolean> {
  const renewed = await post(app, '/api/session/renewal', { session, handle, next: 'n'.repeat(43) });
  return renewed.status === 200;
}

async function asked(
  app: TestedApp,
  route: string,
  { body, cookie, hasToken, plugin, id }: SessionCase & { plugin: string; id: string },
): ReturnType<AskWith> {
  const [method = '', path = ''] = route.split(' ');
  const token = hasToken ? await signIn(app, 'acme') : undefined;
  const headers = {
    'x-frontyard': '1',
    ...(body ? { 'content-type': 'application/json' } : {}),
    ...(cookie ? { cookie: cookie(id, plugin) } : {}),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const init = { method, headers, ...(body ? { body: JSON.stringify(body(id)) } : {}) };
  const answer = await app.request(path, init);
  return { answer, own: token && claimsOf(token).sid };
}

async function post(app: TestedApp, path: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'x-frontyard': '1' };
  return app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
}
