import { createRequire } from 'node:module';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { connect } from 'node:net';
import { listen, type Listener } from '@frontyard/server/listen';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderApp } from './folderApp.ts';
import { NEWEST_SDK, readSdk, SDK_VERSIONS } from './sdkVersions.ts';

const SDK = 'https://dl.frontapp.com/libs/plugin-sdk-1.2.3.min.js';
const notices: string[] = [];
let server: Listener;

beforeAll(async () => {
  const outside = await mkdtemp(path.join(tmpdir(), 'frontyard-'));
  await writeFile(path.join(outside, 'secret.txt'), 'secret');
  const folder = path.join(outside, 'plugin');
  await mkdir(path.join(folder, 'sub'), { recursive: true });
  const files = {
    'index.html': `<p>é</p><script src="${SDK}"></script>`,
    'latin.html': Buffer.from([0x3c, 0x70, 0x3e, 0xe9]),
    'sub/index.html': 'below',
    'main.mjs': 'export {};',
    'data.bin': 'x',
    'style.css': 'p {}',
    '.env': 'KEY=1',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  await symlink('main.mjs', path.join(folder, 'inside.mjs'));
  await symlink('../secret.txt', path.join(folder, 'outside.txt'));
  await symlink('..', path.join(folder, 'up'));
  server = await listen(
    folderApp(folder, (text) => notices.push(text)),
    { port: 0 },
  );
});
afterAll(() => server.close());

const get = (where: string, init?: RequestInit) => fetch(server.url + where, { redirect: 'manual', ...init });

test('the root is index.html, with its libraries from here, and nothing is kept', async () => {
  const answer = await get('/');
  expect(await answer.text()).toBe('<p>é</p><script src="/libs/plugin-sdk-1.10.0.umd.js"></script>');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('a version that npm does not have is told once', async () => {
  await get('/');
  await get('/');
  expect(notices).toEqual([`${SDK} is answered with @frontapp/plugin-sdk 1.10.0: npm has no version 1.2.3.`]);
});

test.each(SDK_VERSIONS)(
  "version %s of Front's SDK is served from the plugin's own origin, as npm has it",
  async (version) => {
    const answer = await get(`/libs/plugin-sdk-${version}.umd.js`);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const text = await answer.text();
    expect(text).toContain('WebViewBridge.handshake');
    expect(text).toBe(await readSdk(version));
  },
);

test('each is the package of that version, and there are no others', async () => {
  const require = createRequire(import.meta.url);
  for (const version of SDK_VERSIONS.filter((each) => each !== NEWEST_SDK)) {
    const own = require(`front-sdk-${version}/package.json`) as { version: string };
    expect(own.version).toBe(version);
  }
  expect((require('@frontapp/plugin-sdk/package.json') as { version: string }).version).toBe(NEWEST_SDK);
  expect((await get('/libs/plugin-sdk-1.2.3.umd.js')).status).toBe(404);
  expect((await get('/libs/plugin-sdk-..%2F..%2Fx.umd.js')).status).toBe(403);
});

test.each([
  ['/main.mjs', 'text/javascript; charset=utf-8'],
  ['/inside.mjs', 'text/javascript; charset=utf-8'],
  ['/style.css', 'text/css; charset=utf-8'],
  ['/data.bin', 'application/octet-stream'],
  ['/latin.html', 'text/html'],
])('%s is %s', async (where, type) => {
  expect((await get(where)).headers.get('content-type')).toBe(type);
});

test('a folder below leads to its own index.html', async () => {
  expect((await get('/sub')).headers.get('location')).toBe('/sub/');
  expect(await (await get('/sub/')).text()).toBe('below');
});

test.each([
  ['/outside.txt', 403],
  ['/up/secret.txt', 403],
  ['/..%2fsecret.txt', 403],
  ['/%2e%2e%2fsecret.txt', 403],
  ['/..%5csecret.txt', 403],
  ['/.env', 403],
  ['/missing', 404],
  ['/%00', 400],
  ['/%zz', 400],
])('%s is refused with %i', async (where, status) => {
  const answer = await get(where);
  expect(answer.status).toBe(status);
  expect(await answer.text()).not.toContain('secret');
});

test('a raw path with dots leads nowhere', async () => {
  const answer = await new Promise<string>((resolve) => {
    let text = '';
    const socket = connect(server.port, '127.0.0.1');
    socket.on('data', (chunk) => (text += chunk.toString())).on('close', () => resolve(text));
    socket.write('GET /../secret.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  });
  expect(answer).toMatch(/^HTTP\/1.1 4\d\d/);
  expect(answer).not.toMatch(/secret$/);
});

test('nothing can be written', async () => {
  expect((await get('/index.html', { method: 'POST', body: 'x' })).status).toBe(405);
});
