import type { SessionEntry } from '../recording/session.ts';

type WithoutTime<Entry> = Entry extends unknown ? Omit<Entry, 'at'> : never;

/** Where entries are put, each with its time. */
export interface Tape {
  readonly start: number;
  add(entry: WithoutTime<SessionEntry>): void;
  /** What ties the next request to its answer. */
  nextRequest(): string;
  /** Changes the newest entry, where it is of the same kind. */
  last(): SessionEntry | undefined;
  entries(): SessionEntry[];
}

export function createTape(now: () => number = Date.now): Tape {
  const start = now();
  const entries: SessionEntry[] = [];
  let requests = 0;
  return {
    start,
    add: (entry) => void entries.push({ at: Math.max(0, now() - start), ...entry } as SessionEntry),
    nextRequest: () => String((requests += 1)),
    last: () => entries.at(-1),
    entries: () => [...entries],
  };
}
