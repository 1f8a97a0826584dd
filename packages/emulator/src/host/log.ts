import type { Wire } from '@frontyard/sdk-types';
import { abridge, shorten } from './abridge.ts';
import { LIMITS } from './limits.ts';

/** One message that crossed the bridge, or one decision of the host about a plugin. */
export interface LogEntry {
  /** Position in the log, counted from 1. */
  seq: number;
  /** Milliseconds since 1970, by the host's clock. */
  time: number;
  plugin: string;
  frame: string;
  wire?: Wire;
  /** `in` from the plugin, `out` to it, `note` of the host itself. */
  direction: 'in' | 'out' | 'note';
  /** The message's type on its wire, or what the host decided. */
  type: string;
  /** The method it is about. */
  name?: string;
  /** What ties an answer to its call. */
  call?: string;
  data?: unknown;
  /**
   * `refused` by the rules, `unknown` name, `blocked` for a page that isn't the registered one, `failed` call, `uncaught`
   * error of the page.
   */
  verdict?: 'refused' | 'unknown' | 'blocked' | 'failed' | 'uncaught';
  /** What a developer should read. */
  text?: string;
  /** The call was repeated by hand: the plugin neither made it nor hears the answer. */
  again?: true;
}

export type NewLogEntry = Omit<LogEntry, 'seq' | 'time'>;

export interface Log {
  add(entry: NewLogEntry): void;
  entries(): readonly LogEntry[];
  /** The position that the next entry will have. */
  nextSeq(): number;
  clear(): void;
  /** Listeners are told soon after, once for all that was added meanwhile. */
  subscribe(listener: () => void): () => void;
}

/** How many entries the log keeps unless told. */
export const LOG_LIMIT = 5000;

/** Keeps the newest `limit` entries and lets the older ones go. */
export function createLog(clock: () => number, limit = LOG_LIMIT): Log {
  let entries: readonly LogEntry[] = [];
  let pending: LogEntry[] = [];
  let count = 0;
  const listeners = new Set<() => void>();
  let isTelling = false;
  const tell = () => {
    if (isTelling) return;
    isTelling = true;
    setTimeout(() => {
      isTelling = false;
      for (const listener of listeners) listener();
    });
  };
  const settle = () => {
    if (pending.length > 0) entries = [...entries, ...pending].slice(-limit);
    pending = [];
    return entries;
  };

  return {
    add(entry) {
      count += 1;
      pending.push({ seq: count, time: clock(), ...small(entry) });
      if (pending.length > limit) settle();
      tell();
    },
    entries: settle,
    nextSeq: () => count + 1,
    clear() {
      entries = [];
      pending = [];
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const NAME_LENGTH = 200;
const TEXT_LENGTH = 2000;

/** A page decides what it sends; what is kept of it stays small. */
function small(entry: NewLogEntry): NewLogEntry {
  const { type, name, call, text, data } = entry;
  const kept = data === undefined ? undefined : abridge(data, LIMITS.loggedText);
  const note = kept === data ? undefined : 'Too large for the log: only its beginning is kept.';
  const words = [text && shorten(text, TEXT_LENGTH), note].filter((each) => each !== undefined).join(' ');
  return {
    ...entry,
    type: shorten(type, NAME_LENGTH),
    ...(name !== undefined && { name: shorten(name, NAME_LENGTH) }),
    ...(call !== undefined && { call: shorten(call, NAME_LENGTH) }),
    ...(words && { text: words }),
    ...(kept !== data && { data: kept }),
  };
}
