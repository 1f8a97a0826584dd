import { isDeepStrictEqual } from 'node:util';
import type { Session, SessionEntry } from '../recording/session.ts';
import type { PlayedCall } from './difference.ts';

/** A call the plugin has made and no line of the recording has been found for yet. */
export interface MadeCall extends PlayedCall {
  readonly id: string;
}

export type Called = Extract<SessionEntry, { type: 'called' }>;

/** A line of a recording that has not been played. */
export interface Line {
  readonly entry: SessionEntry;
  readonly number: number;
}

export function isSameCall(a: PlayedCall, b: PlayedCall): boolean {
  return a.name === b.name && isDeepStrictEqual(trimmed(a.args), trimmed(b.args));
}

/** The calls that may come from now on before `stretches` more things are done to the plugin; in any order. */
export function upcomingCalls(lines: readonly Line[], stretches = 1): Called[] {
  const calls: Called[] = [];
  let done = 0;
  for (const [index, { entry }] of lines.entries()) {
    if (index > 0 && STIMULI.has(entry.type)) done += 1;
    if (done === stretches) break;
    if (entry.type === 'called') calls.push(entry);
  }
  return calls;
}

/** When the next thing is done to the plugin. */
export function nextStimulus(lines: readonly Line[]): number {
  return lines.find(({ entry }) => STIMULI.has(entry.type))?.entry.at ?? Number.POSITIVE_INFINITY;
}

/** The calls that the plugin has given up, by their ids. */
export function cancelsIn(messages: readonly unknown[]): string[] {
  return messages.flatMap((message) => {
    const { type, id } = message as Record<string, unknown>;
    return type === 'function_cancel' ? [String(id)] : [];
  });
}

/** What the plugin says, as calls. */
export function callsIn(
  messages: readonly unknown[],
  wire: Session['header']['wire'],
  count: number,
): MadeCall[] {
  return messages.flatMap((message, index): MadeCall[] => {
    const { type, id, name, args, seq, ...fields } = message as Record<string, unknown>;
    if (wire === 'current') {
      if (type !== 'function_call') return [];
      return [{ id: String(id), name: String(name), args: args as unknown[] }];
    }
    const own = seq === undefined ? `command_${count + index}` : String(seq);
    const payload = { id, name, args, ...fields };
    return [{ id: own, name: String(type), args: [withoutUndefined(payload, type)] }];
  });
}

const STIMULI: ReadonlySet<string> = new Set(['told', 'pressed', 'filled', 'chosen', 'key']);

function withoutUndefined(fields: Record<string, unknown>, type: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ type, ...fields }).filter(([, value]) => value !== undefined));
}

function trimmed(args: readonly unknown[]): readonly unknown[] {
  return args.slice(0, args.findLastIndex((arg) => !isDeepStrictEqual(arg, { $undefined: true })) + 1);
}
