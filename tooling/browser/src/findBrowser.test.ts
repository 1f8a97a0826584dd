import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from './findBrowser.ts';

async function program(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'frontyard-'));
  await writeFile(join(folder, name), '#!/bin/sh\n');
  await chmod(join(folder, name), 0o755);
  return folder;
}

test('CHROMIUM_PATH is taken before anything else', async () => {
  const [own, system] = [await program('mine'), await program('chromium')];
  expect(await findBrowser({ CHROMIUM_PATH: join(own, 'mine'), PATH: system })).toMatchObject({
    path: join(own, 'mine'),
    origin: 'CHROMIUM_PATH',
  });
});

test('a CHROMIUM_PATH that names nothing is an error, not passed over', async () => {
  await expect(findBrowser({ CHROMIUM_PATH: '/nowhere/chromium' })).rejects.toThrow(
    /CHROMIUM_PATH is \/nowhere\/chromium/,
  );
});

test("the system's own is found on the path", async () => {
  const folder = await program('chromium');
  expect(await findBrowser({ PATH: `/nowhere:${folder}` })).toMatchObject({
    path: join(folder, 'chromium'),
    origin: 'the system',
  });
});

test('a shell is taken before the browser beside it', async () => {
  const folder = await program('chromium');
  await writeFile(join(folder, 'chromium-headless-shell'), '#!/bin/sh\n', { mode: 0o755 });
  expect(await findBrowser({ PATH: folder })).toMatchObject({
    path: join(folder, 'chromium-headless-shell'),
  });
});
