import { createHash } from 'node:crypto';
import { createMemoryCounters } from './counters.ts';
import type { Counters } from './counters.ts';

/** Who tries to get in, and to which account, if one is named. */
export interface Attempt {
  address: string;
  tenant?: string | undefined;
}

export interface FailureLimit {
  /** Seconds to wait before the next attempt; `undefined` when it may be made now. */
  wait(attempt: Attempt): Promise<number | undefined>;
  /** Counts an attempt that failed. What succeeds is never counted. */
  fail(attempt: Attempt): Promise<void>;
}

export interface FailureLimitOptions {
  /** Keeps counts of one purpose apart from those of another. */
  purpose: string;
  /** Where counts are kept: in this process unless told. */
  counters?: Counters | undefined;
  /** Failures per address and account: 30 unless told. */
  most?: number;
  /** Failures per address, over all accounts it names: 120 unless told. */
  mostPerAddress?: number;
  /** A minute unless told. */
  windowMs?: number;
}

/** Slows down guessing from one address. No account is ever locked: from elsewhere it opens as before. */
export function createFailureLimit({
  purpose,
  counters = createMemoryCounters(),
  most = 30,
  mostPerAddress = 120,
  windowMs = 60_000,
}: FailureLimitOptions): FailureLimit {
  const limits = ({ address, tenant }: Attempt): readonly (readonly [key: string, most: number])[] => [
    [keyOf([purpose, address, tenant ?? null]), most],
    [keyOf([purpose, address]), mostPerAddress],
  ];

  return {
    async wait(attempt) {
      const waits = limits(attempt).map(async ([key, limit]) => {
        const { count, endsInMs } = await counters.read(key);
        return count >= limit ? Math.max(1, Math.ceil(endsInMs / 1000)) : 0;
      });
      return Math.max(...(await Promise.all(waits))) || undefined;
    },
    async fail(attempt) {
      await Promise.all(limits(attempt).map(([key]) => counters.add(key, windowMs)));
    },
  };
}

/** Of one length whatever was sent; and no address of a person lies about in plain. */
function keyOf(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
