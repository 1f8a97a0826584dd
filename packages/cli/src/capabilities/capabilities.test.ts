import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../bin.ts', import.meta.url));
const TYPES = fileURLToPath(new URL('../../../sdk-types', import.meta.url));

const config = (methods: readonly string[]) => `import { definePlugin } from '@frontyard/sdk-types';
export default definePlugin({
  name: 'planted',
  title: 'Planted',
  entryPoints: ['SIDE_PANEL'],
  platforms: ['desktop', 'ios'],
  sdk: 'legacy',
  methods: ${JSON.stringify(methods)} as never,
  env: {},
});`;

/** Runs the command over a plugin of these files, in a folder of its own. */
async function run(files: Readonly<Record<string, string>>, ...options: readonly string[]) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'planted-')));
  try {
    await mkdir(join(folder, 'node_modules/@frontyard'), { recursive: true });
    await symlink(TYPES, join(folder, 'node_modules/@frontyard/sdk-types'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return await command('capabilities', folder, ...options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function command(...args: readonly string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [BIN, ...args], (_error, out, error) =>
      resolve({ code: child.exitCode ?? -1, out, error }),
    );
  });
}

test('a plugin whose calls are fine ends with 0', async () => {
  const { code, out } = await run({
    'plugin.config.ts': config(['attachTag']),
    'app.js': "Front.on('conversation', () => Front.attachTag('vip'));",
  });
  expect(code).toBe(0);
  expect(out).toMatch(/^planted +attachTag +✓ +✓ +– +app\.js:1$/m);
});

test('a call that fails somewhere ends with 1, as JSON too', async () => {
  const { code, out } = await run(
    { 'plugin.config.ts': config(['insertHTML']), 'app.js': "\n  Front.insertHTML('x');" },
    '--json',
  );
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    {
      name: 'planted',
      methods: [{ name: 'insertHTML', platforms: { desktop: 'yes', ios: 'fails', android: '-' } }],
      findings: [
        { code: 'PLATFORM_LACKS', place: { file: 'app.js', line: 2, column: 3 }, platforms: ['ios'] },
      ],
    },
  ]);
});

test('what cannot be analysed ends with 1', async () => {
  const { code, out } = await run({ 'plugin.config.ts': config([]), 'app.js': 'Front[location.hash]();' });
  expect(code).toBe(1);
  expect(out).toContain('? planted: app.js:1:1');
});

test('a config that cannot be used is told, with the file', async () => {
  const { code, error } = await run({ 'plugin.config.ts': config(['insertHtml']) });
  expect(code).toBe(1);
  expect(error).toContain('plugin.config.ts (methods.0 has “insertHtml”, which Front does not have)');
});

test('an option that does not exist is told', async () => {
  const { code, error } = await command('capabilities', '--platform', 'ios');
  expect(code).toBe(1);
  expect(error).toContain('--platform');
});
