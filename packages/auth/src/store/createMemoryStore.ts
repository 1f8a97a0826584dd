import type { SessionStore } from './SessionStore.ts';

export interface MemoryStoreOptions {
  /** The present time in milliseconds. */
  now?: () => number;
  /** No more texts than this are kept, 100,000 unless told; the oldest go first. */
  mostKeys?: number;
}

interface Kept {
  readonly value: string;
  readonly endsAt: number;
}

/** Sessions of this process alone: they end with it. */
export function createMemoryStore({
  now = () => Date.now(),
  mostKeys = 100_000,
}: MemoryStoreOptions = {}): SessionStore {
  const texts = new Map<string, Kept>();

  const live = (key: string): string | undefined => {
    const kept = texts.get(key);
    return kept && kept.endsAt > now() ? kept.value : undefined;
  };
  const keep = (key: string, value: string, lifetimeMs: number): void => {
    texts.delete(key); // to stand last
    if (texts.size >= mostKeys) makeRoom(texts, now());
    texts.set(key, { value, endsAt: now() + lifetimeMs });
  };

  return {
    async add(key, value, lifetimeMs) {
      const isFree = live(key) === undefined;
      if (isFree) keep(key, value, lifetimeMs);
      return isFree;
    },
    read: async (key) => live(key),
    async replace(key, expected, next, lifetimeMs) {
      const isSame = live(key) === expected;
      if (isSame) keep(key, next, lifetimeMs);
      return isSame;
    },
  };
}

// First what is over anyway; the oldest goes where all still live, so that there is room in any case.
function makeRoom(texts: Map<string, Kept>, now: number): void {
  const size = texts.size;
  for (const [key, { endsAt }] of texts) if (endsAt <= now) texts.delete(key);
  const [oldest] = texts.keys();
  if (texts.size === size && oldest !== undefined) texts.delete(oldest);
}
