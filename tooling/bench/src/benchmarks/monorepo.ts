import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { promisify } from 'node:util';
import type { Benchmark, Figure, Left, Trial } from '../benchmark.ts';
import { copyOfRepository } from '../repository/copyOfRepository.ts';

const CHANGED = 'packages/ui-kit/src/Avatar/stableIndex.ts';
/** How long all of it may take before what is left is left out: a whole run of the benchmarks is to fit into half an hour. */
const BUDGET_MS = 6 * 60_000;

/**
 * What waiting there is between a change and its outcome, in a fresh copy of the repository, each beside the same without turbo,
 * which builds and tests everything each time. What takes minutes is measured once, and is part of a full run only.
 */
export const monorepo: Benchmark = {
  name: 'monorepo',
  async *trials(scale) {
    const ends = performance.now() + BUDGET_MS;
    await using copy = await copyOfRepository();
    const commands = commandsIn(copy.folder);
    yield* builds(commands, scale);
    const longer: readonly [title: string, trials: (given: Commands) => AsyncIterable<Trial>][] = [
      ['one changed file → build + affected tests', changes],
      ['npm test', wholeTest],
    ];
    for (const [title, trials] of longer) {
      if (scale < 1) yield left(`${title}: only in a full run, as it takes minutes.`);
      else if (performance.now() > ends) yield left(`${title}: what came before took all of the time.`);
      else yield* trials(commands);
    }
  },
};

const left = (reason: string): Left => ({ left: reason });

async function* builds(commands: Commands, scale: number): AsyncGenerator<Trial> {
  let withoutTurbo = 0;
  const rounds = Math.max(3, Math.round(10 * scale));
  yield {
    figures: timeOf('build, from nothing'),
    rounds: 1,
    once: true,
    contenders: {
      async ours() {
        await commands.forget();
        return { time: await commands.turbo('build') };
      },
      async peer() {
        await commands.forget();
        withoutTurbo = await commands.pnpm('build');
        return { time: withoutTurbo };
      },
    },
  };
  yield {
    figures: timeOf('build, nothing changed', [{ of: 'median', atMost: 1000 }]),
    rounds: 1,
    once: true,
    contenders: {
      async ours() {
        await commands.turbo('build');
        const time: number[] = [];
        for (let round = 0; round < rounds; round += 1) time.push(await commands.turbo('build'));
        return { time };
      },
      peer: async () => ({ time: await commands.pnpm('build') }),
    },
  };
}

/** The goal is for what waits on a change, beside everything from nothing. */
async function* changes(commands: Commands): AsyncGenerator<Trial> {
  yield {
    figures: timeOf('one file of ui-kit changed → build + affected tests (limit: all from nothing)', [
      { of: 'ratioToLimit', atMost: 0.15 },
    ]),
    rounds: 1,
    once: true,
    contenders: {
      async limit() {
        await commands.forget();
        return { time: await commands.turbo('build', 'test') };
      },
      async ours() {
        const time: number[] = [];
        for (let round = 0; round < 2; round += 1) {
          await commands.change();
          time.push(await commands.turbo('build', 'test'));
        }
        return { time };
      },
      async peer() {
        await commands.change();
        return { time: (await commands.pnpm('build')) + (await commands.pnpm('test')) };
      },
    },
  };
}

/** Without turbo nothing is known from before, so the cold one is beside what it would take every time. */
async function* wholeTest(commands: Commands): AsyncGenerator<Trial> {
  yield {
    figures: {
      cold: { case: 'npm test, from nothing', unit: 'ms', goals: [] },
      warm: { case: 'npm test, nothing changed (limit: from nothing)', unit: 'ms', goals: [] },
    },
    rounds: 1,
    once: true,
    contenders: {
      async ours() {
        await commands.forget();
        const cold = await commands.npmTest();
        return { cold, warm: await commands.npmTest() };
      },
    },
  };
}

function timeOf(title: string, goals: Figure['goals'] = []): Trial['figures'] {
  return { time: { case: title, unit: 'ms', goals } };
}

type Commands = ReturnType<typeof commandsIn>;

/** Commands of the copy's own; each gives the time it took. @throws Error when it fails */
function commandsIn(folder: string) {
  const bin = path.join(folder, 'node_modules/.bin');
  const cache = path.join(folder, 'node_modules/.turbo-cache');
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env['PATH']}`,
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_CACHE_DIR: cache,
  };
  const run = async (program: string, ...args: readonly string[]): Promise<number> => {
    const begun = performance.now();
    await promisify(execFile)(program, args, { cwd: folder, env, maxBuffer: 2 ** 28 });
    return performance.now() - begun;
  };

  return {
    turbo: (...tasks: readonly string[]) => run('turbo', 'run', ...tasks, '--output-logs=errors-only'),
    pnpm: (script: string) => run('pnpm', '-r', '--workspace-concurrency=2', 'run', script),
    npmTest: () => run('npm', 'test'),
    /** Takes away what was built and what turbo knows. */
    async forget() {
      await rm(cache, { recursive: true, force: true });
      await run('git', 'clean', '-dfxq', '-e', 'node_modules');
    },
    /** Changes a file, with the changeset that such a change needs. */
    async change() {
      const file = path.join(folder, CHANGED);
      await writeFile(file, `${await readFile(file, 'utf8')}// ${performance.now()}\n`);
      const changeset = "---\n'@frontyard/ui-kit': patch\n---\n\nA change.\n";
      await writeFile(path.join(folder, '.changeset/bench.md'), changeset);
    },
  };
}
