import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import type { Benchmark, Trial } from '../benchmark.ts';
import { openBrowser } from '../browser/openBrowser.ts';

const PACKAGE = path.resolve(import.meta.dirname, '../..');
const ROOT = path.resolve(PACKAGE, '../..');

/** What one waits for before the work begins. */
export const emulatorStart: Benchmark = {
  name: 'emulator-start',
  async *trials(scale) {
    yield fixture(scale);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      yield* start(page, scale);
    } finally {
      await browser.close();
    }
    yield browserTest(scale);
  },
};

/** What a plugin's test waits for, by the testkit's own fixtures, in a run of Vitest. */
function fixture(scale: number): Trial {
  return {
    figures: {
      open: {
        case: "the testkit's fixtures: a Front of a test's own, and a page connected to it",
        unit: 'ms',
        goals: [{ of: 'median', atMost: 5 }],
      },
    },
    rounds: 1,
    once: true,
    contenders: {
      ours: async () => ({ open: await timesOfFixtures(Math.max(20, Math.round(200 * scale))) }),
    },
  };
}

async function timesOfFixtures(tests: number): Promise<number[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'frontyard-bench-fixtures-'));
  const [vitest, out] = [path.join(PACKAGE, 'node_modules/.bin/vitest'), path.join(folder, 'times')];
  const env = { ...process.env, BENCH_OUT: out, BENCH_TESTS: String(tests) };
  try {
    await promisify(execFile)(vitest, ['run', '--config', 'src/fixtureTests/vitest.config.ts'], {
      cwd: PACKAGE,
      env,
    });
    return (await readFile(out, 'utf8')).trim().split('\n').map(Number);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Both as one starts them: a command, then the address that it tells. The plugins' data are there from the round before. */
async function* start(page: Page, scale: number): AsyncGenerator<Trial> {
  const data = await mkdtemp(path.join(tmpdir(), 'frontyard-bench-data-'));
  try {
    yield {
      figures: {
        shown: {
          case: 'npm start, warm → the first plugin shows data of its own server',
          unit: 'ms',
          goals: [{ of: 'ratioToLimit', atMost: 2 }],
        },
      },
      rounds: Math.max(1, Math.round(5 * scale)),
      contenders: { ours: () => startEmulator(page, data), limit: () => startVite(page) },
    };
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

async function startEmulator(page: Page, data: string) {
  const port = String(await freePort());
  const args = ['start', '--', '--json', '--no-open', '--data', data, '--port', port];
  return started('npm', args, /"emulator":"(?<url>[^"]+)"/, async (url) => {
    await page.goto(url);
    // What can be done with a note is there once the server has said what is known of the contact.
    const panel = page.frameLocator('iframe[data-plugin]').first();
    await panel.locator('main').getByRole('button').first().waitFor();
  });
}

/** Vite's development server over an app that says one word. */
async function startVite(page: Page) {
  const vite = path.join(PACKAGE, 'node_modules/vite/bin/vite.js');
  const args = [vite, path.join(PACKAGE, 'src/emptyApp'), '--port', String(await freePort())];
  return started(process.execPath, args, /Local:\s+(?<url>http\S+)/, async (url) => {
    await page.goto(url);
    await page.getByText('ready').waitFor();
  });
}

/** Starts a program, waits for the address it prints and for what is shown there, and ends it with all that it started. */
async function started(
  program: string,
  args: readonly string[],
  tells: RegExp,
  show: (url: string) => Promise<void>,
) {
  const begun = performance.now();
  const env = { ...process.env, NO_COLOR: '1' };
  const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  const exited = once(child, 'exit');
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const url = tells.exec(line)?.groups?.['url'];
      if (url === undefined) continue;
      await show(url);
      return { shown: performance.now() - begun };
    }
    throw new Error(`${args.join(' ')} ended before it told an address.`);
  } finally {
    // A group of its own: npm hands no signal on to what it started.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    await exited;
  }
}

/** From the command to its end, with all that starts in between. */
function browserTest(scale: number): Trial {
  return {
    figures: {
      test: {
        case: 'one browser test of a plugin in Front (peer: one of a page alone, with nothing but Playwright)',
        unit: 'ms',
        goals: [{ of: 'ratioToPeer', atMost: 1.2 }],
      },
    },
    rounds: Math.max(1, Math.round(5 * scale)),
    contenders: { ours: () => runTest('front.e2e.ts'), peer: () => runTest('bare.e2e.ts') },
  };
}

async function runTest(file: string) {
  const playwright = path.join(PACKAGE, 'node_modules/.bin/playwright');
  const begun = performance.now();
  await promisify(execFile)(playwright, ['test', file], { cwd: path.join(PACKAGE, 'src/browserTests') });
  return { test: performance.now() - begun };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
