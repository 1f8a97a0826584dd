import type { SessionEntry } from '../recording/session.ts';

type WithoutTime<Entry> = Entry extends unknown ? Omit<Entry, 'at'> : never;

/** Where entries are put, each with its time. */
export interface Tape {
  readonly start: number;
  add(entry: WithoutTime<SessionEntry>): void;
  /** Changes the newest entry, where it is of the same kind. */
  last(): SessionEntry | undefined;
  entries(): SessionEntry[];
}

export function createTape(now: () => number = Date.now): Tape {
  const start = now();
  const entries: SessionEntry[] = [];
  return {
    start,
    add: (entry) => void entries.push({ at: Math.max(0, now() - start), ...entry } as SessionEntry),
    last: () => entries.at(-1),
    entries: () => [...entries],
  };
}
