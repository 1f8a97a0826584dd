import { execFileSync } from 'node:child_process';
import {
  appendFile,
  cp,
  glob,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT, run } from './startProcess.ts';

/** Recorded sessions of the three plugins, with real servers and a real browser. */
test.describe.configure({ timeout: 600_000 });

const frontyard = (args: readonly string[], cwd = ROOT) =>
  run(process.execPath, [path.join(cwd, 'packages/cli/src/bin.ts'), ...args], process.env, cwd);

async function recordings(root = ROOT): Promise<string[]> {
  const found = await Array.fromAsync(glob('apps/*/recordings/*.session.jsonl', { cwd: root }));
  return found.toSorted().map((file) => path.join(root, file));
}

test('the three plugins do what they did when they were recorded, on every platform', async () => {
  const files = await recordings();
  expect(files).toHaveLength(10);
  const { code, output } = await frontyard(['replay', ...files, '--json', '--no-build']);
  const { sessions } = JSON.parse(output) as { sessions: { plugin: string; differences: unknown[] }[] };
  expect(sessions.flatMap(({ differences }) => differences)).toEqual([]);
  expect([code, sessions.length]).toEqual([0, 10]);
});

test('a difference is told in words and in JSON, and accepted by --update', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'frontyard-'));
  const file = path.join(folder, 'changed.session.jsonl');
  const original = await readFile(path.join(ROOT, 'apps/crm-link/recordings/desktop.session.jsonl'), 'utf8');
  await writeFile(
    file,
    original.replace('"name":"addLink","args":["https://', '"name":"addLink","args":["http://'),
  );

  const { code, output } = await frontyard(['replay', file, '--no-build']);
  expect(code).toBe(1);
  expect(output).toMatch(
    /Line \d+ of the recording: addLink is called with other arguments\.\n.*recorded: addLink\("http:/,
  );

  expect((await frontyard(['replay', file, '--update', '--no-build'])).code).toBe(0);
  expect((await readFile(file, 'utf8')).replaceAll(/"at":\d+/g, '')).toBe(
    original.replaceAll(/"at":\d+/g, ''),
  );
});

test('what could not be played is not accepted, and the methods it does not reach are named', async () => {
  const file = path.join(ROOT, 'apps/crm-link/recordings/desktop.session.jsonl');
  const before = await readFile(file, 'utf8');
  const nowhere = ['--url', 'http://localhost:9/', '--update', '--json', '--no-build'];
  const { code, output } = await frontyard(['replay', file, ...nowhere]);
  expect(code).toBe(1);
  expect(JSON.parse(output)).toMatchObject({
    sessions: [
      {
        plugin: 'crm-link',
        failure: expect.stringContaining('could not be loaded'),
        notReached: ['listTeammates', 'addLink', 'openUrl', 'listInboxes'],
      },
    ],
  });
  expect(await readFile(file, 'utf8')).toBe(before);
});

test('what is no recorded session is told so', async () => {
  const { code, errors } = await frontyard(['replay', path.join(ROOT, 'package.json')]);
  expect(code).toBe(1);
  expect(errors).toMatch(/package\.json, Line 1 is no JSON/);
  expect((await frontyard(['replay'])).errors).toMatch(/needs the file/);
  expect((await frontyard(['check'])).errors).toMatch(/--since/);
});

/** Each breaks one method of Front in our sdk, and with it one plugin. */
const BREAKS = [
  {
    file: 'translations/drafts.ts',
    code: "updateMode: 'insert'",
    broken: "updateMode: 'replace'",
    pinnedTo: [{ plugin: 'knowledge-base', platforms: ['desktop'], methods: ['updateDraft'] }],
  },
  {
    file: 'talk.ts',
    code: 'args: withoutTail(args),',
    broken: `args: name === 'untag' ? [['tag_other']] : name === 'listInboxes' ? ['first'] : withoutTail(args),`,
    pinnedTo: [
      { plugin: 'crm-link', platforms: ['android', 'desktop', 'ios'], methods: ['listInboxes'] },
      { plugin: 'mobile-safe', platforms: ['android', 'desktop'], methods: ['untag'] },
    ],
  },
];

test('breaks planted in the sdk are pinned each to its plugin and call, and to no other', async () => {
  const copy = await copyOfWorkspace();
  try {
    for (const { file, code, broken } of BREAKS) {
      const place = path.join(copy, 'packages/sdk/src/current', file);
      const source = await readFile(place, 'utf8');
      expect(source).toContain(code);
      await writeFile(place, source.replace(code, broken));
    }
    await rm(path.join(copy, 'apps/mobile-safe/recordings/ios.session.jsonl'));
    await rm(path.join(copy, 'apps/knowledge-base/recordings/composer.session.jsonl'));

    const { code, output } = await frontyard(['check', '--since', 'HEAD', '--json'], copy);
    const report = JSON.parse(output) as { touched: string[]; broken: unknown[]; uncovered: unknown[] };
    expect(report.touched).toEqual(
      expect.arrayContaining(['apps/crm-link', 'apps/knowledge-base', 'apps/mobile-safe']),
    );
    expect(report.broken).toHaveLength(3);
    expect(report.broken).toEqual(expect.arrayContaining(BREAKS.flatMap(({ pinnedTo }) => pinnedTo)));
    expect(report.uncovered).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ plugin: 'mobile-safe', platforms: ['ios'], methods: [] }),
        expect.objectContaining({ plugin: 'knowledge-base', entryPoints: ['COMPOSER_TOOLBAR'] }),
      ]),
    );
    expect(code).toBe(1);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});

test('a plugin that cannot be built fails by its name, and so does a method that no session calls', async () => {
  const copy = await copyOfWorkspace();
  try {
    const folder = path.join(copy, 'apps/crm-link');
    await writeFile(path.join(folder, 'web/main.tsx'), 'this is no code');
    const config = path.join(folder, 'plugin.config.ts');
    await writeFile(config, (await readFile(config, 'utf8')).replace("'addLink',", "'addLink', 'move',"));
    const { code, output } = await frontyard(['check', '--since', 'HEAD', '--json'], copy);
    expect(JSON.parse(output)).toMatchObject({
      touched: ['apps/crm-link'],
      broken: [
        {
          plugin: 'crm-link',
          platforms: ['android', 'desktop', 'ios'],
          methods: expect.arrayContaining(['addLink', 'listTeammates']) as unknown,
        },
      ],
      uncovered: [{ plugin: 'crm-link', platforms: [], entryPoints: [], methods: ['move'], excused: [] }],
    });
    expect(code).toBe(1);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});

const LEFT_OUT = new Set(['dist', 'reports', '.turbo', '.data', '.git']);

/** This workspace as it is now, as a repository of its own with one commit; third-party packages are shared. */
async function copyOfWorkspace(): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), 'frontyard-'));
  for (const name of ['packages', 'apps', 'tooling', ...ROOT_FILES]) {
    await cp(path.join(ROOT, name), path.join(copy, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !LEFT_OUT.has(path.basename(source)) || source.includes('node_modules'),
    });
  }
  await shareNodeModules(copy);
  // The package manager would set right what it finds in a copy, and take away what is shared.
  await appendFile(path.join(copy, 'pnpm-workspace.yaml'), '\nverifyDepsBeforeRun: false\n');
  await writeFile(path.join(copy, '.gitignore'), 'node_modules\ndist\n.turbo\nreports\n');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: copy, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '--all');
  git(
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    'commit',
    '--quiet',
    '--message',
    'As it is',
  );
  return copy;
}

/** A folder of links, so that nobody who empties it empties ours. */
async function shareNodeModules(copy: string): Promise<void> {
  await mkdir(path.join(copy, 'node_modules'));
  for (const name of await readdir(path.join(ROOT, 'node_modules'))) {
    await symlink(path.join(ROOT, 'node_modules', name), path.join(copy, 'node_modules', name));
  }
}

const ROOT_FILES = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'turbo.json'];
