import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { startProcess } from './fixtures/processes.ts';
import type { Started } from './fixtures/processes.ts';

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
  return { authorization: `Bearer ${/frontyard-session" content="([^"]+)"/.exec(html)?.[1]}` };
}

describe('running', () => {
  test('tells its parent the address, serves the plugin there, and never writes the secret', async () => {
    const { url, output } = await startReady();
    expect(url).toMatch(/^http:\/\/localhost:\d+$/);
    const headers = await signIn(url);
    expect((await fetch(`${url}/api/slow`, { headers })).status).toBe(200);
    expect((await fetch(url)).status).toBe(401);
    expect(output()).toContain('"path":"/api/slow","status":200');
    expect(output()).not.toMatch(/s3cret|eyJ/);
  });

  test('a session outlives a restart when SESSION_SECRET stays', async () => {
    const SESSION_SECRET = 'a long enough random session secret, really';
    const first = await startReady({ SESSION_SECRET });
    const headers = await signIn(first.url);
    first.child.kill('SIGTERM');
    await first.ended;
    const second = await startReady({ SESSION_SECRET });
    expect((await fetch(`${second.url}/api/slow`, { headers })).status).toBe(200);
    expect(second.output()).not.toContain(SESSION_SECRET);
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
  const entries = (...secrets: string[]) =>
    JSON.stringify(secrets.map((secret) => ({ tenant: 'acme', secret })));

  test.each([
    ['no secrets', { FRONT_SECRETS: '' }, /^FRONT_SECRETS: is missing/m],
    ['secrets that are no JSON', { FRONT_SECRETS: 's3cret' }, /^FRONT_SECRETS: must be JSON such as/m],
    [
      'secrets of another shape',
      { FRONT_SECRETS: '{"acme":"s3cret"}' },
      /^FRONT_SECRETS: must be JSON such as/m,
    ],
    ['an empty list', { FRONT_SECRETS: '[]' }, /^FRONT_SECRETS:.*No auth secret is configured/m],
    [
      'an empty secret',
      { FRONT_SECRETS: entries('') },
      /^FRONT_SECRETS:.*acme: An account has an empty auth secret/m,
    ],
    [
      'one secret twice',
      { FRONT_SECRETS: entries('s3cret', 's3cret') },
      /^FRONT_SECRETS:.*share one auth secret/m,
    ],
    ['a short session secret', { SESSION_SECRET: 's3cret' }, /^SESSION_SECRET:.*shorter than 32 characters/m],
    ['a port that is none', { PORT: '70000' }, /^PORT: must be a port number/m],
    ['any ancestor', { FRAME_ANCESTORS: 'https://a.test *' }, /^FRAME_ANCESTORS:.*is not an origin/m],
    [
      'another database',
      { DATABASE_URL: 'mysql://me:s3cret@db' },
      /^DATABASE_URL: must start with postgres/m,
    ],
    [
      'a proxy that is none',
      { TRUSTED_PROXIES: 's3cret' },
      /^TRUSTED_PROXIES:.*is not an address or a range/m,
    ],
    ['an unknown level', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL: must be one of fatal/m],
    ['a wrong variable of the app itself', { WITH_DATABASE: 'perhaps' }, /^WITH_DATABASE: /m],
  ])('with %s: one clear sentence, no secret, exit 1', async (_name, env, sentence) => {
    const { ended, output } = start({ ...GOOD, ...env });
    expect(await ended).toEqual({ code: 1, signal: null });
    expect(output()).toMatch(sentence);
    expect(output()).not.toMatch(/s3cret|\n\s+at /);
  });

  test('every mistake is named at once', async () => {
    const { ended, output } = start({ PORT: 'x', LOG_LEVEL: 'loud', WITH_DATABASE: 'perhaps' });
    await ended;
    expect(output().match(/^[A-Z_]+: /gm)).toEqual([
      'PORT: ',
      'FRONT_SECRETS: ',
      'LOG_LEVEL: ',
      'WITH_DATABASE: ',
    ]);
  });

  test('a taken port is one sentence and exit 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
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
