import { createHash } from 'node:crypto';
import { createMemoryCounters } from './counters.ts';
import type { Counters } from './counters.ts';
import { createTurns } from './turns.ts';

/** Who tries to get in, and to which account, if one is named. */
export interface Attempt {
  address: string;
  tenant?: string | undefined;
}

/** What came of an attempt: what it gave, or how many seconds to wait, as it was not made. */
export type Outcome<Result> = { readonly result: Result | undefined } | { readonly waitSeconds: number };

export interface FailureLimit {
  /**
   * Makes an attempt unless too many failed. It is counted before it is made, so that as many as come at the same
   * moment are held to the limit too, and taken back once it succeeds; one that gives `undefined` has failed.
   */
  attempt<Result>(
    who: Attempt,
    make: () => Result | undefined | Promise<Result | undefined>,
  ): Promise<Outcome<Result>>;
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
  /** Failures per account, over all addresses: 300 unless told. After that each address has fewer. */
  mostPerTenant?: number;
  /** Failures per address and account while the account has too many: 3 unless told. */
  mostUnderAttack?: number;
  /** A minute unless told. */
  windowMs?: number;
}

/** Between counting and taking back, honest attempts look like failures: so few can never fill a count. */
const MOST_AT_ONCE = 8;

/**
 * Slows down guessing: from one address, and from many against one account. No account is ever locked: whoever has not
 * failed there lately still has a try.
 */
export function createFailureLimit({
  purpose,
  counters = createMemoryCounters(),
  most = 30,
  mostPerAddress = 120,
  mostPerTenant = 300,
  mostUnderAttack = 3,
  windowMs = 60_000,
}: FailureLimitOptions): FailureLimit {
  const inTurn = createTurns(MOST_AT_ONCE);

  /** Counts on one key after the other; where one is full, nothing stays counted and its time is told. */
  const reserve = async ({ address, tenant }: Attempt): Promise<Reserved> => {
    const account = keyOf([purpose, 'account', tenant ?? null]);
    const { count } = await counters.take(account, windowMs, Number.MAX_SAFE_INTEGER);
    const keys = [account];
    const limits = [
      [keyOf([purpose, address, tenant ?? null]), count > mostPerTenant ? mostUnderAttack : most],
      [keyOf([purpose, address]), mostPerAddress],
    ] as const;
    for (const [key, limit] of limits) {
      const { isTaken, endsInMs } = await counters.take(key, windowMs, limit);
      if (!isTaken) {
        await giveBack(keys);
        return { waitSeconds: Math.max(1, Math.ceil(endsInMs / 1000)) };
      }
      keys.push(key);
    }
    return { keys };
  };

  const giveBack = async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) await counters.giveBack(key);
  };

  return {
    attempt: (who, make) =>
      inTurn(async () => {
        const reserved = await reserve(who);
        if ('waitSeconds' in reserved) return reserved;
        const result = await make();
        if (result !== undefined) await giveBack(reserved.keys);
        return { result };
      }),
  };
}

type Reserved = { readonly keys: readonly string[] } | { readonly waitSeconds: number };

/** Of one length whatever was sent; and no address of a person lies about in plain. */
function keyOf(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
