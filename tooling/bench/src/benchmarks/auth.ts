import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Benchmark, Goal, Trial } from '../benchmark.ts';
import type { Work } from '../load/authWork.ts';

const GOALS: readonly Goal[] = [{ of: 'ratioToLimit', atMost: 1.3 }];

/** Without a goal: it is there to be seen, as the one holds no cryptography but a hash, and the other more than the mint. */
const WORKS: Readonly<Record<Work, { case: string; goals: readonly Goal[] }>> = {
  secret: { case: 'verify a secret', goals: [] },
  mint: { case: 'verify a secret and mint a token', goals: GOALS },
  signIn: { case: 'the same in a session that is begun and opened for it', goals: [] },
  session: { case: 'verify a session', goals: GOALS },
};

/**
 * What it takes one core to let somebody in, as time of the processor over all threads, beside the bare cryptography of the
 * same bytes by the same primitives (WebCrypto's Ed25519, as jose uses it).
 */
export const auth: Benchmark = {
  name: 'auth',
  async *trials(scale) {
    const child = fork(`${import.meta.dirname}/../load/authWork.ts`);
    try {
      for (const work of Object.keys(WORKS) as Work[]) yield trial(child, work, scale);
    } finally {
      child.kill();
    }
  },
};

function trial(child: ChildProcess, work: Work, scale: number): Trial {
  const by = (contender: 'ours' | 'limit') => async () => {
    child.send({ work, by: contender });
    const [each] = (await once(child, 'message')) as [number];
    return { each };
  };
  return {
    figures: { each: { ...WORKS[work], unit: 'µs' } },
    rounds: Math.max(3, Math.round(15 * scale)),
    contenders: { ours: by('ours'), limit: by('limit') },
  };
}
