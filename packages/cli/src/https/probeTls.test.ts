import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { probePlugin } from '@frontyard/emulator/server';
import { listen } from '@frontyard/server/listen';
import { expect, test } from 'vitest';
import { localCertificate } from './localCertificate.ts';
import { trust } from './trust.ts';

const YEARS = 365 * 24 * 60 * 60 * 1000;
const page = { fetch: () => new Response('<p>', { headers: { 'content-type': 'text/html' } }) };

async function probeWith(now: number, isTrusted: boolean) {
  const tls = await localCertificate(await mkdtemp(join(tmpdir(), 'frontyard-')), now);
  if (isTrusted) trust(tls.cert);
  const server = await listen(page, { port: 0, tls });
  const url = `${server.url}/`;
  const plugin = {
    name: 'p',
    title: 'P',
    url,
    origin: server.url,
    secret: 's',
    entryPoint: 'SIDE_PANEL',
    platforms: ['desktop'],
  } as const;
  const found = await probePlugin(plugin, 'https://localhost:4400');
  await server.close();
  return found;
}

test('a certificate that nobody trusts is told as that, with what to do', async () => {
  const { problem } = await probeWith(Date.now(), false);
  expect(problem).toMatch(
    /^The certificate of https:\/\/localhost:\d+ is self-signed, so it was not trusted/,
  );
  expect(problem).toMatch(/NODE_EXTRA_CA_CERTS/);
});

test('one that is trusted and has expired is told as that', async () => {
  expect((await probeWith(Date.now() - 2 * YEARS, true)).problem).toMatch(/has expired/);
});

test('one that is trusted is no problem', async () => {
  expect(await probeWith(Date.now(), true)).toEqual({ status: 200 });
});
