/** How often something happened in its present window, and how long that window still lasts. */
export interface Count {
  readonly count: number;
  readonly endsInMs: number;
}

/** Counts per key. A window starts with its first count and ends by itself; the next count starts a new one. */
export interface Counters {
  read(key: string): Promise<Count>;
  /**
   * Adds one unless `most` are counted already, in one step: of however many that come at the same moment, from
   * whichever process, no more than `most` are told `isTaken`.
   */
  take(key: string, windowMs: number, most: number): Promise<Taken>;
  /** Takes one back. */
  giveBack(key: string): Promise<void>;
}

/** A count after one more was asked for. */
export interface Taken extends Count {
  readonly isTaken: boolean;
}

export interface MemoryCountersOptions {
  /** The present time in milliseconds. */
  now?: () => number;
  /** No more keys than this are kept, 50,000 unless told; the oldest go first. */
  mostKeys?: number;
}

interface Window {
  count: number;
  endsAt: number;
}

/** Counters of this process alone. */
export function createMemoryCounters({
  now = Date.now,
  mostKeys = 50_000,
}: MemoryCountersOptions = {}): Counters {
  const windows = new Map<string, Window>();

  const live = (key: string): Window | undefined => {
    const window = windows.get(key);
    return window && window.endsAt > now() ? window : undefined;
  };

  const start = (key: string, windowMs: number): Window => {
    windows.delete(key); // to stand last
    if (windows.size >= mostKeys) makeRoom(windows, now());
    const window = { count: 0, endsAt: now() + windowMs };
    windows.set(key, window);
    return window;
  };

  const countOf = (window: Window | undefined): Count =>
    window ? { count: window.count, endsInMs: window.endsAt - now() } : { count: 0, endsInMs: 0 };

  return {
    read: async (key) => countOf(live(key)),
    async take(key, windowMs, most) {
      const window = live(key) ?? start(key, windowMs);
      const isTaken = window.count < most;
      if (isTaken) window.count += 1;
      return { ...countOf(window), isTaken };
    },
    async giveBack(key) {
      const window = live(key);
      if (window && window.count > 0) window.count -= 1;
    },
  };
}

// The oldest stand first. At least one goes, so that there is room in any case.
function makeRoom(windows: Map<string, Window>, now: number): void {
  let isFirst = true;
  for (const [key, { endsAt }] of windows) {
    if (!isFirst && endsAt > now) return;
    windows.delete(key);
    isFirst = false;
  }
}
