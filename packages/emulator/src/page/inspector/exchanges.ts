import type { LogEntry } from '../../host/log.ts';
import { isCall } from './words.ts';

/** A message with all that belongs to it: one row of the inspector. */
export interface Exchange {
  readonly id: number;
  readonly kind: 'call' | 'event' | 'note';
  readonly first: LogEntry;
  /** What the plugin was answered. */
  readonly answer?: LogEntry;
  /** What the host says about it: why it was refused. */
  readonly note?: LogEntry;
  /** The event of the same type that the same frame got before this one. */
  readonly before?: LogEntry;
}

type Draft = { -readonly [K in keyof Exchange]: Exchange[K] };

/** Pairs calls with their answers, and events with the ones before them; the oldest first. */
export function exchangesOf(entries: readonly LogEntry[]): Exchange[] {
  const exchanges: Draft[] = [];
  const calls = new Map<string, Draft>();
  const events = new Map<string, LogEntry>();
  for (const entry of entries) {
    const call = entry.call === undefined ? undefined : calls.get(callKey(entry));
    if (call && entry.direction !== 'in') {
      if (entry.direction === 'out') call.answer = entry;
      else call.note = entry;
      continue;
    }
    const exchange: Draft = { id: entry.seq, kind: kindOf(entry), first: entry };
    if (exchange.kind === 'call' && entry.call !== undefined) calls.set(callKey(entry), exchange);
    if (entry.direction === 'out') {
      const before = events.get(eventKey(entry));
      if (before) exchange.before = before;
      events.set(eventKey(entry), entry);
    }
    exchanges.push(exchange);
  }
  return exchanges;
}

/** Milliseconds from the call to its answer; nothing while it is under way, and for commands. */
export function durationOf({ first, answer }: Exchange): number | undefined {
  return answer && answer.time - first.time;
}

/** Whether a developer should look at it. */
export function isProblem({ kind, first, note, answer }: Exchange): boolean {
  if (first.verdict !== undefined || first.type === 'junk') return true;
  if (kind === 'note') return first.type !== 'ignored';
  return note?.verdict !== undefined || answer?.type === 'function_error';
}

function kindOf(entry: LogEntry): Exchange['kind'] {
  if (isCall(entry) && entry.type !== 'junk') return 'call';
  return entry.direction === 'note' || entry.type === 'junk' ? 'note' : 'event';
}

function callKey({ frame, wire, call }: LogEntry): string {
  return `${frame} ${wire} ${call}`;
}

function eventKey({ frame, type }: LogEntry): string {
  return `${frame} ${type === 'no_conversation' ? 'conversation' : type}`;
}
