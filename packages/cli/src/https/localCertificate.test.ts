import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { listen } from '@frontyard/server/listen';
import { expect, test } from 'vitest';
import { localCertificate } from './localCertificate.ts';
import { trust } from './trust.ts';

const folder = async () => path.join(await mkdtemp(path.join(tmpdir(), 'frontyard-')), 'https');
const YEAR = 365 * 24 * 60 * 60 * 1000;

test('it names this machine alone, and only its owner may read the files', async () => {
  const { cert, certFile, keyFile, isNew } = await localCertificate(await folder());
  const certificate = new X509Certificate(cert);
  expect(isNew).toBe(true);
  expect(certificate.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1');
  expect(certificate.ca).toBe(false);
  for (const file of [certFile, keyFile]) expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('it is used again until it expires', async () => {
  const where = await folder();
  const first = await localCertificate(where);
  const second = await localCertificate(where);
  expect(second).toEqual({ ...first, isNew: false });
  const later = await localCertificate(where, Date.now() + YEAR);
  expect(later.isNew).toBe(true);
  expect(later.cert).not.toBe(first.cert);
});

test('a key that does not belong to it, or a broken file, makes a new one', async () => {
  const [one, other] = [await folder(), await folder()];
  const first = await localCertificate(one);
  const { keyFile } = await localCertificate(other);
  await writeFile(first.keyFile, await readFile(keyFile));
  expect((await localCertificate(one)).isNew).toBe(true);
  await writeFile(first.certFile, 'not a certificate');
  expect((await localCertificate(one)).isNew).toBe(true);
});

test('our own certificate is trusted once told so, by every name; another is not', async () => {
  const [ours, foreign] = [await localCertificate(await folder()), await localCertificate(await folder())];
  const app = { fetch: (request: Request) => new Response(new URL(request.url).protocol) };
  const own = await listen(app, { port: 0, tls: ours });
  const other = await listen(app, { port: 0, tls: foreign });
  expect(own.url).toBe(`https://localhost:${own.port}`);
  await expect(fetch(own.url)).rejects.toThrow(TypeError);
  trust(ours.cert);
  for (const name of ['localhost', '127.0.0.1', '[::1]'])
    expect(await (await fetch(`https://${name}:${own.port}/`)).text()).toBe('https:');
  await expect(fetch(other.url)).rejects.toThrow(TypeError);
  await Promise.all([own.close(), other.close()]);
});
