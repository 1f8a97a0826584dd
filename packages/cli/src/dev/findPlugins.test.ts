import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { expect, test } from 'vitest';
import { findPlugins } from './findPlugins.ts';

const GOOD =
  "{ name: 'a', title: 'A', entryPoints: ['SIDE_PANEL'], platforms: ['ios'], sdk: 'current', methods: [], env: {} }";

async function workspace(apps: Record<string, string>, served = Object.keys(apps)): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'frontyard-'));
  for (const [name, config] of Object.entries(apps)) {
    await mkdir(path.join(root, 'apps', name, 'server'), { recursive: true });
    await writeFile(path.join(root, 'apps', name, 'plugin.config.ts'), `export default ${config};`);
    if (served.includes(name)) await writeFile(path.join(root, 'apps', name, 'server', 'serve.ts'), '');
  }
  return root;
}

test('plugins are found by their config, in the order of their folders', async () => {
  const root = await workspace({ b: GOOD.replace("'a'", "'b'"), a: GOOD });
  expect((await findPlugins(root)).map(({ config }) => config.name)).toEqual(['a', 'b']);
});

test('a folder without plugins says what is missing', async () => {
  await expect(findPlugins(await workspace({}))).rejects.toThrow(/no apps\/\*\/plugin.config.ts/);
});

test('a config with mistakes is named with each of them', async () => {
  const root = await workspace({
    a: "{ name: 'Bad Name', title: '', entryPoints: ['PANEL'], platforms: [], sdk: 'x' }",
  });
  await expect(findPlugins(root)).rejects.toThrow(
    /a\/plugin.config.ts \(name .*; title .*; entryPoints.0 .*; platforms .*; sdk /,
  );
});

test('a plugin without a server is refused', async () => {
  await expect(findPlugins(await workspace({ a: GOOD }, []))).rejects.toThrow(
    /apps\/a\/server\/serve.ts is missing/,
  );
});
