import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomText } from '@frontyard/auth';
import { Hono } from 'hono';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createServer } from '../src/index.ts';
import { startProcess } from './fixtures/processes.ts';
import type { Started } from './fixtures/processes.ts';

const PATIENCE = { timeout: 20_000, interval: 100 };
const SECRET = 's3cret-of-acme';
const GOOD = { PORT: '0', FRONT_SECRETS: JSON.stringify([{ tenant: 'acme', secret: SECRET }]) };
const running: Started[] = [];
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
});

function start(env: Record<string, string>): Started {
  const started = startProcess('notesServer.ts', [], env);
  running.push(started);
  return started;
}

async function startReady(env: Record<string, string> = {}): Promise<Started & { url: string }> {
  const started = start({ ...GOOD, ...env });
  const message = (await started.message()) as { type: string; url: string } | undefined;
  if (message?.type !== 'ready') throw new Error(`not ready: ${started.output()}`);
  return { ...started, url: message.url };
}

async function signIn(url: string): Promise<{ authorization: string }> {
  const html = await (await fetch(`${url}/?auth_secret=${SECRET}`)).text();
  const code = /frontyard-code" content="([^"]+)"/.exec(html)?.[1];
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, handle: randomText() }),
  });
  const { token } = (await answer.json()) as { token: string };
  return { authorization: `Bearer ${token}` };
}

describe('secrets in a file', () => {
  const entry = (secret: string, more: object = {}) => ({ tenant: 'acme', secret, ...more });

  test('are replaced without a restart: by a change, by SIGHUP, and never by a bad file', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'secrets-')), 'secrets.json');
    const write = (content: string | object[]) =>
      writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    await write([entry(SECRET)]);
    const { url, output, child } = await startReady({ FRONT_SECRETS: '', FRONT_SECRETS_FILE: file });
    const opens = async (secret: string) => (await fetch(`${url}/?auth_secret=${secret}`)).status;
    const headers = await signIn(url);

    await write([entry(SECRET), entry('s3cret-to-come', { label: 'next' })]);
    await expect.poll(() => opens('s3cret-to-come'), PATIENCE).toBe(200);
    expect(await opens(SECRET)).toBe(200);

    await write('[{"tenant":"acme","secret":"s3cret-half-writ');
    child.kill('SIGHUP');
    await expect.poll(output, PATIENCE).toContain('"event":"secrets_refused"');
    expect([await opens(SECRET), await opens('s3cret-to-come')]).toEqual([200, 200]);
    expect((await fetch(`${url}/api/slow?ms=0`, { headers })).status).toBe(200);

    await write([entry('s3cret-to-come')]);
    child.kill('SIGHUP');
    await expect.poll(() => opens(SECRET), PATIENCE).toBe(401);
    expect(await opens('s3cret-to-come')).toBe(200);
    expect((await fetch(`${url}/api/slow?ms=0`, { headers })).status).toBe(401);
    expect(output()).not.toContain('s3cret');
  });
});

describe('running', () => {
  test('tells its parent the address, serves the plugin there, and never writes the secret', async () => {
    const { url, output } = await startReady();
    expect(url).toMatch(/^http:\/\/localhost:\d+$/);
    const headers = await signIn(url);
    expect((await fetch(`${url}/api/slow`, { headers })).status).toBe(200);
    expect((await fetch(url)).status).toBe(401);
    await expect.poll(output).toContain('"path":"/","status":401');
    expect(output()).toContain('"path":"/api/slow","status":200');
    expect(output()).not.toMatch(/s3cret|eyJ/);
  });

  test('a session outlives a restart when SESSION_SECRET and the database stay', async () => {
    const SESSION_SECRET = 'a long enough random session secret, really';
    const DATA_DIR = await mkdtemp(join(tmpdir(), 'server-'));
    const env = { SESSION_SECRET, DATA_DIR, WITH_DATABASE: 'true' };
    const first = await startReady(env);
    const headers = await signIn(first.url);
    first.child.kill('SIGTERM');
    await first.ended;
    const second = await startReady(env);
    expect((await fetch(`${second.url}/api/slow`, { headers })).status).toBe(200);
    expect(second.output()).not.toContain(SESSION_SECRET);
    second.child.kill('SIGTERM');
    await second.ended;
    await rm(DATA_DIR, { recursive: true });
  });
});

describe('createServer', () => {
  const app = {
    plugin: 'tiny',
    variables: { GREETING: z.string() },
    open: async ({ own }: { own: { GREETING: string } }) => ({
      app: new Hono().get('/hello', (c) => c.text(own.GREETING)),
      close: [async () => void closed.push('app')],
    }),
  };
  const closed: string[] = [];

  test('starts a server from an app and its configuration, and closes it', async () => {
    const server = createServer({ app, config: { ...GOOD, GREETING: 'hello', LOG_LEVEL: 'silent' } });
    const { url, close } = await server.start();
    expect(await (await fetch(`${url}/hello`)).text()).toBe('hello');
    await close();
    expect(closed).toEqual(['app']);
    await expect(fetch(`${url}/hello`)).rejects.toThrow('fetch failed');
  });

  test('names every mistake in the configuration before it opens anything', async () => {
    const started = createServer({ app, config: { PORT: 'x' } }).start();
    await expect(started).rejects.toThrow(/^PORT: .+\nFRONT_SECRETS: .+\nGREETING: /m);
  });
});

describe('callers', () => {
  const guess = (url: string, forwarded: string) =>
    fetch(`${url}/?auth_secret=wrong`, { headers: { 'x-forwarded-for': forwarded } });
  const guessAll = async (url: string) => {
    for (let each = 1; each <= 30; each += 1) await guess(url, `203.0.113.${each}`);
  };

  test('cannot pass for another with X-Forwarded-For', async () => {
    const { url } = await startReady();
    await guessAll(url);
    expect((await guess(url, '198.51.100.1')).status).toBe(429);
  });

  test('are told apart behind a trusted proxy, by what that proxy wrote last', async () => {
    const { url } = await startReady({ TRUSTED_PROXIES: '127.0.0.1, ::1' });
    await guessAll(url);
    expect((await guess(url, '198.51.100.1')).status).toBe(401);
    for (let each = 1; each <= 30; each += 1) await guess(url, `192.0.2.${each}, 203.0.113.99`);
    expect((await guess(url, '203.0.113.99')).status).toBe(429);
  });
});

describe('stopping', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('on %s it finishes requests, then exits 0', async (signal) => {
    const { url, child, ended } = await startReady();
    const headers = await signIn(url);
    const slow = fetch(`${url}/api/slow`, { headers });
    await new Promise((resolve) => {
      setTimeout(resolve, 150);
    });
    child.kill(signal);
    expect(await (await slow).json()).toEqual({ done: true });
    expect(await ended).toEqual({ code: 0, signal: null });
  });

  test('while it finishes them it is not ready, takes no new ones, and is alive', async () => {
    const { url, child, ended } = await startReady();
    const headers = await signIn(url);
    const slow = fetch(`${url}/api/slow?ms=1500`, { headers });
    await expect.poll(async () => (await fetch(`${url}/metrics`)).status).toBe(200);
    child.kill('SIGTERM');
    await expect.poll(async () => (await fetch(`${url}/readyz`)).status).toBe(503);
    const refused = await fetch(`${url}/api/slow`, { headers });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await refused.json()).toMatchObject({ error: { code: 'STOPPING' } });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await (await slow).json()).toEqual({ done: true });
    expect(await ended).toEqual({ code: 0, signal: null });
  });

  test('with DRAIN_SECONDS it still serves while a balancer hears that it is not ready', async () => {
    const { url, child, ended } = await startReady({ DRAIN_SECONDS: '1' });
    const headers = await signIn(url);
    child.kill('SIGTERM');
    await expect.poll(async () => (await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await fetch(`${url}/api/slow?ms=1`, { headers })).status).toBe(200);
    expect(await ended).toEqual({ code: 0, signal: null });
  });

  test('when the parent lets go it exits 0', async () => {
    const { child, ended } = await startReady();
    child.disconnect();
    expect(await ended).toEqual({ code: 0, signal: null });
  });

  test('it closes its database, so that the folder is free again', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'server-'));
    const { child, ended } = await startReady({ DATA_DIR: dataDir, WITH_DATABASE: 'true' });
    expect(await readdir(dataDir)).toContain('database.lock');
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(await readdir(dataDir)).toEqual(['database']);
    await rm(dataDir, { recursive: true });
  });

  test('a crash ends it with 1 and a line that holds no parameters', async () => {
    const { url, ended, output } = await startReady();
    await fetch(`${url}/api/crash`, { headers: await signIn(url) }).catch(() => undefined);
    expect(await ended).toEqual({ code: 1, signal: null });
    expect(output()).toContain('"msg":"crashed"');
    expect(output()).not.toContain('s3cret');
  });
});

describe('a wrong environment', () => {
  const WRONG = {
    PORT: 'x',
    FRONT_SECRETS: 's3cret',
    SESSION_SECRET: 's3cret',
    FRAME_ANCESTORS: 'https://s3cret.test *',
    TRUSTED_PROXIES: 's3cret',
    LOGIN_PROVIDERS: '{"s3cret":1}',
    DATABASE_URL: 'mysql://me:s3cret@db',
    TLS_CERT: '/s3cret',
    METRICS_TOKEN: 's3cret',
    LOG_LEVEL: 's3cret',
    WITH_DATABASE: 's3cret',
  };

  test('every mistake is named at once, in a sentence each that quotes no secret, and it exits with 1', async () => {
    const { ended, output } = start(WRONG);
    expect(await ended).toEqual({ code: 1, signal: null });
    const named = output().match(/^[A-Z_]+(?=: .+$)/gm);
    expect([...new Set(named)].toSorted()).toEqual([...Object.keys(WRONG), 'PUBLIC_URL'].toSorted());
    expect(output()).not.toMatch(/s3cret|\n\s+at /);
  });

  test('so it does with a single one', async () => {
    const { ended, output } = start({ ...GOOD, FRONT_SECRETS: '' });
    expect(await ended).toEqual({ code: 1, signal: null });
    expect(output()).toMatch(/^FRONT_SECRETS: is missing/m);
    expect(output()).not.toMatch(/s3cret|\n\s+at /);
  });

  test('a taken port is one sentence and exit 1', async () => {
    const taken = createHttpServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => {
      taken.once('listening', resolve);
    });
    const { ended, output } = start({ ...GOOD, PORT: String((taken.address() as AddressInfo).port) });
    expect(await ended).toEqual({ code: 1, signal: null });
    expect(output()).toMatch(
      /^\[frontyard\] 127\.0\.0\.1:\d+: Another program already listens on this port.*\n$/,
    );
    taken.close();
  });
});
