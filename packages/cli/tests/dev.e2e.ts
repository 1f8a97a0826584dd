import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { expect, test } from '@playwright/test';
import { listen, type Listener } from '@frontyard/server/listen';
import { open } from './emulatorPage.ts';
import { run, start, type Started } from './startProcess.ts';

/** What a person meets at the command line, with real processes. */
const dev = (...options: string[]) => run(process.execPath, ['packages/cli/src/bin.ts', 'dev', ...options]);

test.describe.serial('started with nothing but a port', () => {
  let started: Started;
  test.beforeAll(async () => {
    started = await start('--port', '4610');
  });

  test('--json prints one line, with every plugin', () => {
    expect(started.emulator).toBe('http://localhost:4610');
    expect(started.plugins).toEqual([
      {
        name: 'crm-link',
        url: 'http://localhost:4611/',
        entryPoint: 'SIDE_PANEL',
        platforms: ['desktop', 'ios', 'android'],
      },
      {
        name: 'knowledge-base',
        url: 'http://localhost:4612/',
        entryPoint: 'SIDE_PANEL',
        platforms: ['desktop', 'ios', 'android'],
      },
      {
        name: 'mobile-safe',
        url: 'http://localhost:4613/',
        entryPoint: 'SIDE_PANEL',
        platforms: ['desktop', 'ios', 'android'],
      },
    ]);
  });

  test('a plugin answers nothing but a refusal to who has no secret', async () => {
    for (const { url } of started.plugins) {
      const answers = await Promise.all([fetch(url), fetch(`${url}?auth_secret=wrong`)]);
      expect(answers.map(({ status }) => status)).toEqual([401, 401]);
      expect(await answers[0]!.text()).toBe(await answers[1]!.text());
    }
  });

  test('after Ctrl-C nothing is left: every port is free again', async () => {
    expect(await started.stop()).toBe(0);
    for (const port of [4610, 4611, 4612, 4613]) {
      const listener = await listen({ fetch: () => new Response() }, { port });
      await listener.close();
    }
  });
});

test.describe.serial('started where a port is taken', () => {
  let other: Listener;
  let started: Started;
  test.beforeAll(async () => {
    other = await listen({ fetch: () => new Response() }, { port: 4661 });
    started = await start('--port', '4660');
  });
  test.afterAll(() => other.close());

  test("a plugin's taken port is no obstacle: it moves to a free one", async () => {
    expect(started.plugins[0]!.url).not.toContain('4661');
    expect((await fetch(started.plugins[0]!.url)).status).toBe(401);
  });

  test('when whoever started it dies without a word, the plugins end as well', async () => {
    started.child.kill('SIGKILL');
    await expect
      .poll(() =>
        fetch(started.plugins[0]!.url).then(
          () => 'answers',
          () => 'gone',
        ),
      )
      .toBe('gone');
  });
});

test('a plugin whose server ends is told in its panel, and is started again at the same address', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const started = await start();
  const { url } = started.plugins[0]!;
  const children = await readFile(`/proc/${started.child.pid}/task/${started.child.pid}/children`, 'utf8');
  await open(page, started.emulator);
  const [first] = children.trim().split(' ');
  process.kill(Number(first), 'SIGKILL');
  await expect(page.getByText(/server has ended by itself.*started again in 1 s/)).toBeVisible();
  const answer = () =>
    fetch(url).then(
      ({ status }) => status,
      () => 'nothing',
    );
  await expect.poll(answer, { timeout: 120_000 }).toBe(401);
  await expect(page.getByText(/server has ended by itself/)).toHaveCount(0);
  const told = await page.evaluate(() =>
    window.frontyard.log().filter(({ plugin, type }) => plugin === 'crm-link' && type === 'server'),
  );
  expect(told).toMatchObject([{ verdict: 'failed' }]);
  expect(await started.stop()).toBe(0);
});

test('a taken port is one clear sentence and a failure', async () => {
  const other = await listen({ fetch: () => new Response() }, { port: 4650 });
  const { code, output, errors } = await dev('--no-open', '--port', '4650');
  expect([code, output]).toEqual([1, '']);
  expect(errors).toBe(
    'Port 4650: Another program listens there already, so nothing was started. Choose another with `--port`.\n',
  );
  await other.close();
});

test('no browser where one is insisted on is one clear sentence and a failure', async () => {
  const { DISPLAY: _x11, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const { code, errors } = await run(
    process.execPath,
    ['packages/cli/src/bin.ts', 'dev', '--open', '--port', '4670'],
    {
      ...env,
      PATH: '/nowhere',
    },
  );
  expect(code).toBe(1);
  expect(errors).toMatch(/^No browser was found.*--no-open.*\n$/);
});

test('a Node that is too old is told so before anything is installed', async () => {
  const { code, errors } = await run(process.execPath, [
    '-e',
    `Object.defineProperty(process.versions, 'node', { value: '18.19.0' }); require('./tooling/bootstrap/bootstrap.cjs').requireNode();`,
  ]);
  expect(code).toBe(1);
  expect(errors).toBe(
    'Frontyard needs Node 20 or newer, and this is Node 18.19.0. Install a newer one and run this again.\n',
  );
});

test('wrong options and help', async () => {
  expect((await dev('--port', 'x')).errors).toMatch(/^--port x is not a port/);
  expect((await dev('--colour')).errors).toMatch(/Unknown option '--colour'/);
  expect(await dev('--help')).toMatchObject({ code: 0, output: expect.stringContaining('--mail <path>') });
});

test('a bad world file names every mistake and starts nothing', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'frontyard-')), 'world.json');
  await writeFile(file, JSON.stringify({ version: 1, teammates: [], inboxes: [{ id: 'inb_1' }] }));
  const { code, errors } = await dev('--no-open', '--world', file, '--port', '4680');
  expect(code).toBe(1);
  for (const place of ['company', 'meId', 'teammates', 'inboxes[0].name'])
    expect(errors).toContain(`${place}: `);
});

test('a saved world is started from', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'frontyard-'));
  const file = path.join(folder, 'world.json');
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Mine</title>');
  const alone = ['--only-plugins', '--plugin', `mine=${folder}`];
  const first = await start(...alone);
  const { world } = (await (await fetch(`${first.emulator}/session.json`)).json()) as {
    world: { company: { name: string } };
  };
  await first.stop();
  await writeFile(file, JSON.stringify({ ...world, company: { id: 'cmp_2', name: 'Saved before' } }));
  const second = await start(...alone, '--world', file);
  const session = (await (await fetch(`${second.emulator}/session.json`)).json()) as typeof first & {
    world: typeof world;
  };
  expect(session.world.company.name).toBe('Saved before');
  await second.stop();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ company: { name: 'Saved before' } });
});
