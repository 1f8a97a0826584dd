import { setTimeout as wait } from 'node:timers/promises';
import { createTurns } from '@frontyard/auth';
import type { SecretBook, SecretUsage } from '@frontyard/auth';
import type { Log } from '../createLog.ts';

/** How often a secret was brought, and when last, by the name that its fingerprint gives it. */
export interface UsesOfSecret {
  readonly secret: string;
  readonly uses: number;
  readonly lateUses: number;
  readonly lastUsed: Date;
}

export interface KeptUses extends UsesOfSecret {
  readonly tenant: string;
}

/** Where counts of use are kept for all processes of a plugin, over their restarts. */
export interface SecretUses {
  /** Adds to what is kept of one account's secrets. */
  add(tenant: string, uses: readonly UsesOfSecret[]): Promise<void>;
  /** What is kept, of all accounts. */
  all(): Promise<readonly KeptUses[]>;
}

export interface UsesKeeper {
  /** As `SecretBook.usage`, with what all processes have kept, as far as it could last be read. */
  usage(): Promise<readonly SecretUsage[]>;
  /** Keeps what is new, an account's at once, and warns of retired secrets that were brought meanwhile. Never rejects. */
  keep(): Promise<void>;
}

/** Adds up the uses of a book's secrets in a store. A use that was counted here is in the store after the next `keep`. */
export function createUsesKeeper(book: SecretBook, store: SecretUses | undefined, log: Log): UsesKeeper {
  /** What is in the store of this process's own counts, by tenant and label. */
  const kept = new Map<string, Pick<SecretUsage, 'uses' | 'lateUses'>>();
  let all: readonly KeptUses[] = [];
  // One at a time: what is read while it is being added would be counted twice, or not at all.
  const inTurn = createTurns(1);

  const sinceKept = (line: SecretUsage) => {
    const before = kept.get(keyOf(line)) ?? NONE;
    // Fewer than before: it was dropped meanwhile, came back, and is counted anew.
    const { uses, lateUses } = before.uses > line.uses || before.lateUses > line.lateUses ? NONE : before;
    return { uses: line.uses - uses, lateUses: line.lateUses - lateUses };
  };

  const keepOf = async (tenant: string, lines: readonly SecretUsage[]): Promise<void> => {
    const uses = lines.flatMap((line) => {
      const { names, lastUsed } = line;
      return names[0] === undefined || !lastUsed ? [] : [{ secret: names[0], ...sinceKept(line), lastUsed }];
    });
    if (uses.length > 0) await store?.add(tenant, uses);
    for (const line of lines) {
      if (sinceKept(line).lateUses > 0) warnOfLateUse(log, line);
      kept.set(keyOf(line), line);
    }
  };

  const keepAll = async (): Promise<void> => {
    const isNew = (line: SecretUsage) => Object.values(sinceKept(line)).some((count) => count > 0);
    const byTenant = Map.groupBy(book.usage().filter(isNew), ({ tenant }) => tenant);
    try {
      for (const [tenant, lines] of byTenant) await keepOf(tenant, lines);
    } catch (err) {
      log.warn({ event: 'secret_uses_not_kept', err }, 'counts of auth secrets will be kept later');
    }
  };

  return {
    usage: () =>
      inTurn(async () => {
        all = (await store?.all().catch(() => undefined)) ?? all;
        return book.usage().map((line) => addedUp(line, sinceKept(line), all));
      }),
    keep: () => inTurn(keepAll),
  };
}

const NONE = { uses: 0, lateUses: 0 } as const;

// By its names: a label may be another secret's by now.
function keyOf({ tenant, label, names }: SecretUsage): string {
  return JSON.stringify([tenant, names[0] ?? label]);
}

function addedUp(
  line: SecretUsage,
  since: Pick<SecretUsage, 'uses' | 'lateUses'>,
  all: readonly KeptUses[],
): SecretUsage {
  const own = all.filter(({ tenant, secret }) => tenant === line.tenant && line.names.includes(secret));
  if (own.length === 0) return line;
  const times = [...own.map(({ lastUsed }) => lastUsed), ...(line.lastUsed ? [line.lastUsed] : [])];
  return {
    ...line,
    uses: own.reduce((sum, { uses }) => sum + uses, since.uses),
    lateUses: own.reduce((sum, { lateUses }) => sum + lateUses, since.lateUses),
    lastUsed: new Date(Math.max(...times.map(Number))),
  };
}

const EVERY_MS = 30_000;
/** A database that is gone must not hold up the end of a process. */
const AT_MOST_MS = 5000;

/** Keeps what is new from time to time, and once more before the database closes. */
export function keepRegularly(
  keeper: UsesKeeper,
  beforeClose: (work: () => Promise<void>) => void = () => undefined,
): void {
  const timer = setInterval(() => void keeper.keep(), EVERY_MS).unref();
  beforeClose(async () => {
    clearInterval(timer);
    await Promise.race([keeper.keep(), wait(AT_MOST_MS, undefined, { ref: false })]);
  });
}

function warnOfLateUse(log: Log, { tenant, label, retiredAfter, lastUsed }: SecretUsage): void {
  log.warn(
    { event: 'retired_secret_used', tenant, label, retiredAfter, lastUsed },
    'A retired auth secret was brought and refused, so somebody’s Front still holds it. Change it in the plugin’s settings there before you drop it here.',
  );
}
