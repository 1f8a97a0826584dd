import { createSecretBook, createSessionKeys, FRONT_ANCESTORS, randomText } from '@frontyard/auth';
import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiEnv } from '../src/index.ts';
import { createLog, createPluginApp } from '../src/index.ts';
import { createTestPage, signIn } from '../src/testing/index.ts';
import { authorize } from './fixtures/authorize.ts';
import { openNotes } from './fixtures/openNotes.ts';
import { startProvider } from './fixtures/startProvider.ts';
import type { StartedProvider } from './fixtures/startProvider.ts';

const PUBLIC_URL = 'http://crm.example';
const callback = (name: string): string => `${PUBLIC_URL}/login/${name}/callback`;
const lines: string[] = [];
let providers: Record<'one' | 'two' | 'loose', StartedProvider>;
let app: Hono<ApiEnv>;
let database: Awaited<ReturnType<typeof openNotes>>;

beforeAll(async () => {
  const [one, two, loose] = await Promise.all([
    startProvider('mara', callback('one')),
    startProvider('eve', callback('two')),
    startProvider('unverified', callback('loose')),
  ]);
  providers = { one, two, loose };
  database = await openNotes();
  app = createPluginApp({
    database,
    plugin: 'notes',
    secrets: createSecretBook([
      { tenant: 'acme', secret: 'secret-of-acme' },
      { tenant: 'globex', secret: 'secret-of-globex' },
    ]),
    keys: createSessionKeys(),
    frameAncestors: FRONT_ANCESTORS,
    assets: createTestPage(),
    log: createLog({ level: 'debug', destination: { write: (line) => void lines.push(line) } }),
    api: new Hono<ApiEnv>().get('/whoami', (c) => c.json(c.var.session)),
    logins: {
      publicUrl: PUBLIC_URL,
      providersOf: (tenant) =>
        tenant === 'acme' ? Object.entries(providers).map(([name, provider]) => ({ name, ...provider })) : [],
      outbound: { allowHttp: true, allowAddress: () => true },
    },
  });
});
afterAll(async () => {
  for (const provider of Object.values(providers)) await provider.close();
  await database.close();
});

/** A page that is open, and what it asks of its server. */
async function openPage(tenant = 'acme') {
  const authorization = `Bearer ${await signIn(app, tenant)}`;
  const post = (path: string, body?: object, key?: string) =>
    app.request(`/api/login/${path}`, {
      method: 'POST',
      headers: {
        authorization,
        'content-type': 'application/json',
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  return {
    begin: async (name: string) => (await (await post(name)).json()) as { url: string; state: string },
    post,
    answer: (name: string, body: object) => post(`${name}/answer`, body),
  };
}
type Page = Awaited<ReturnType<typeof openPage>>;

/** What the popup hands to the page. */
async function logIn(page: Page, name: keyof typeof providers) {
  const { url } = await page.begin(name);
  const { searchParams } = await authorize(url, callback(name));
  return Object.fromEntries(searchParams) as { code: string; state: string; iss: string };
}

const outcome = async (answer: Response): Promise<string> => {
  const { error } = (await answer.json()) as { error?: { code: string } };
  return `${answer.status} ${error?.code ?? ''}`.trim();
};
const REFUSED = '403 LOGIN_REFUSED';

describe('a teammate’s login', () => {
  test('proves who it is, by a code that is bound to this very request (PKCE S256)', async () => {
    const page = await openPage();
    const { url } = await page.begin('one');
    const asked = new URL(url).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    expect(asked.get('nonce')).toMatch(/^[\w-]{43}$/);
    expect(asked.get('redirect_uri')).toBe(callback('one'));

    const answer = await page.answer('one', await logIn(page, 'one'));
    expect([answer.status, await answer.json()]).toEqual([
      200,
      {
        teammate: {
          assurance: 'verified',
          issuer: providers.one.issuer,
          subject: 'mara',
          email: 'mara@acme.example',
        },
      },
    ]);
    expect(lines.join('')).toContain('"event":"teammate_verified"');
  });

  test('an address the provider has not verified is not passed on', async () => {
    const page = await openPage();
    const answer = await page.answer('loose', await logIn(page, 'loose'));
    const { teammate } = (await answer.json()) as { teammate: object };
    expect(Object.keys(teammate)).toEqual(['assurance', 'issuer', 'subject']);
  });

  test('an account without the provider has none, and without a session there is no login', async () => {
    const page = await openPage('globex');
    expect(await outcome(await page.post('one'))).toBe('404 NO_LOGIN_PROVIDER');
    expect(await outcome(await (await openPage()).post('__proto__'))).toBe('404 NO_LOGIN_PROVIDER');
    expect(await outcome(await app.request('/api/login/one', { method: 'POST' }))).toBe(
      '401 UNAUTHENTICATED',
    );
  });

  test('one that comes with an Idempotency-Key is a login like any other', async () => {
    const page = await openPage();
    const answer = await logIn(page, 'one');
    expect((await page.post('one', undefined, 'a-key')).status).toBe(200);
    const proven = await page.post('one/answer', answer, 'another-key');
    expect([proven.status, await proven.json()]).toMatchObject([200, { teammate: { subject: 'mara' } }]);
  });

  test('a provider that cannot be asked is told apart from a refusal', async () => {
    const { issuer } = providers.one;
    providers.one.issuer = 'http://127.0.0.1:9';
    expect(await outcome(await (await openPage()).post('one'))).toBe('502 UPSTREAM');
    providers.one.issuer = issuer;
  });
});

describe('an answer that is not to this page’s own login is refused', () => {
  test('without a state, or with one nobody made', async () => {
    const page = await openPage();
    const { code, iss } = await logIn(page, 'one');
    expect(await outcome(await page.answer('one', { code, iss, state: randomText() }))).toBe(REFUSED);
    expect(await outcome(await page.answer('one', { code, iss, state: '' }))).toBe(REFUSED);
    expect(await outcome(await page.answer('one', { code, iss }))).toBe('400 BAD_REQUEST');
    expect(lines.join('')).toContain('"event":"login_refused"');
  });

  test('a second time', async () => {
    const page = await openPage();
    const answer = await logIn(page, 'one');
    const both = await Promise.all([page.answer('one', answer), page.answer('one', answer)]);
    expect((await Promise.all(both.map(outcome))).toSorted()).toEqual(['200', REFUSED]);
    expect(await outcome(await page.answer('one', answer))).toBe(REFUSED);
  });

  test('by another session, of the same account or another', async () => {
    const victim = await openPage();
    expect(await outcome(await (await openPage()).answer('one', await logIn(victim, 'one')))).toBe(REFUSED);
    expect(await outcome(await (await openPage('globex')).answer('one', await logIn(victim, 'one')))).toBe(
      REFUSED,
    );
  });

  test('with a code from another login (code injection): PKCE and nonce do not fit', async () => {
    const [attacker, victim] = [await openPage(), await openPage()];
    const stolen = await logIn(victim, 'one');
    const own = await logIn(attacker, 'one');
    expect(await outcome(await attacker.answer('one', { ...own, code: stolen.code }))).toBe(REFUSED);
  });

  test('for another provider than it was begun with (mix-up)', async () => {
    const page = await openPage();
    const answer = await logIn(page, 'one');
    expect(await outcome(await page.answer('two', answer))).toBe(REFUSED);

    const other = await logIn(page, 'two');
    const { state } = await page.begin('one');
    expect(await outcome(await page.answer('one', { ...other, state }))).toBe(REFUSED);
  });

  test('with an issuer that is not the provider’s', async () => {
    const page = await openPage();
    const answer = await logIn(page, 'one');
    const iss = providers.two.issuer;
    expect(await outcome(await page.answer('one', { ...answer, iss }))).toBe(REFUSED);
    const { iss: _, ...without } = await logIn(page, 'one');
    expect(await outcome(await page.answer('one', without))).toBe(REFUSED);
  });
});

describe('what a popup leaves that was cut off from its page', () => {
  const sealed = 'c2VhbGVk';
  const leave = (name: string, body: object) =>
    app.request(`/api/login/${name}/left`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-frontyard': '1' },
      body: JSON.stringify(body),
    });
  const taken = async (page: Page, state: string, name = 'one') =>
    (await (await page.post(`${name}/taken`, { state })).json()) as { sealed: string | null };

  test('is kept for the session that began the login, once, until it is finished', async () => {
    const page = await openPage();
    const answer = await logIn(page, 'one');
    const { state } = answer;
    expect(await taken(page, state)).toEqual({ sealed: null });
    expect((await leave('one', { state, sealed })).status).toBe(204);
    expect(await outcome(await leave('one', { state, sealed: 'b3RoZXI=' }))).toBe(REFUSED);
    expect(await taken(await openPage(), state)).toEqual({ sealed: null });
    expect(await taken(await openPage('globex'), state)).toEqual({ sealed: null });
    expect(await taken(page, state, 'two')).toEqual({ sealed: null });
    expect(await taken(page, state)).toEqual({ sealed });

    expect((await page.answer('one', answer)).status).toBe(200);
    expect(await taken(page, state)).toEqual({ sealed: null });
    expect(await outcome(await leave('one', { state, sealed }))).toBe(REFUSED);
  });

  test('is refused of a login nobody began, for another provider, and where it is no such thing', async () => {
    const { state } = await (await openPage()).begin('one');
    expect(await outcome(await leave('one', { state: randomText(), sealed }))).toBe(REFUSED);
    expect(await outcome(await leave('two', { state, sealed }))).toBe(REFUSED);
    expect(await outcome(await leave('one', { state, sealed: 'x'.repeat(8196) }))).toBe('400 BAD_REQUEST');
    expect(await outcome(await leave('one', { state, sealed: 'no base64!' }))).toBe('400 BAD_REQUEST');
    const bare = await app.request('/api/login/one/taken', { method: 'POST' });
    expect(await outcome(bare)).toBe('401 UNAUTHENTICATED');
  });

  test('is guessed at no faster than sessions are', async () => {
    const guesses = Array.from({ length: 40 }, () => leave('one', { state: randomText(), sealed }));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([403, 429]));
    const page = await openPage();
    expect((await page.answer('one', await logIn(page, 'one'))).status).toBe(200);
  });
});

describe('the page a provider sends the popup back to', () => {
  test('holds nothing of the answer, runs one script of our own, and is framed by nobody', async () => {
    const answer = await app.request('/login/one/callback?code=s3cret-code&state=s3cret-state');
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain('s3cret');
    expect(answer.headers.get('content-security-policy')).toMatch(
      /script-src 'self' 'nonce-[\w-]{43}'.*trusted-types 'none'; frame-ancestors 'none'$/,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(lines.join('')).not.toContain('s3cret');
  });
});

test('neither a log line nor an answer holds a code, a state, a verifier or a client secret', async () => {
  const page = await openPage();
  const answer = await logIn(page, 'one');
  await page.answer('one', answer);
  for (const secret of [answer.code, answer.state, providers.one.clientSecret, 'eyJ']) {
    expect(lines.join('')).not.toContain(secret);
  }
});

test('no row of the database and no answer holds what the provider gave, or the secret it knows us by', async () => {
  const page = await openPage();
  const begun = await page.begin('one');
  const { searchParams } = await authorize(begun.url, callback('one'));
  const answered = await page.answer('one', Object.fromEntries(searchParams));
  const answers = JSON.stringify(begun) + JSON.stringify([...answered.headers]) + (await answered.text());
  const rows = await dumpOf(database.owner);
  expect(rows).toContain('frontyard_sessions');
  for (const secret of [providers.one.clientSecret, 'access_token', 'id_token', 'eyJ']) {
    expect(rows).not.toContain(secret);
    expect(answers).not.toContain(secret);
  }
  expect(rows).not.toContain(searchParams.get('code'));
});

/** Every row of every table, each with its table's name. */
async function dumpOf(owner: (typeof database)['owner']): Promise<string> {
  const { rows: tables } = await owner.execute<{ schema: string; name: string }>(
    sql`select schemaname as schema, tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const dumps = tables.map(async ({ schema, name }) => {
    const { rows } = await owner.execute(
      sql`select t::text from ${sql.identifier(schema)}.${sql.identifier(name)} t`,
    );
    return `${schema}.${name} ${JSON.stringify(rows)}`;
  });
  return (await Promise.all(dumps)).join('\n');
}
