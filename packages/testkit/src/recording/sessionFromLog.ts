import type { LogEntry } from '@frontyard/emulator';
import { TestkitError } from '../errors.ts';
import { toPlain } from '@frontyard/emulator/plain';
import type { Session, SessionEntry, SessionHeader } from './session.ts';

export type SessionInfo = Pick<SessionHeader, 'plugin' | 'platform' | 'entryPoint' | 'size'>;

/**
 * Makes a session of the emulator's log, over either wire: what Front and the plugin said to each other, without what
 * people did in the plugin's page. Redact it before it is written.
 * @throws TestkitError `INCOMPLETE` where the log has been cut, or has nothing of the plugin
 */
export function sessionFromLog(log: readonly LogEntry[], { plugin, ...info }: SessionInfo): Session {
  const wire = wireOf(log, plugin);
  const own = log.filter((entry) => entry.plugin === plugin && entry.wire === wire && !entry.again);
  const [first] = own;
  if (!first || !wire) throw new TestkitError('INCOMPLETE', `The log has nothing of ${plugin}`);
  if (own.some(({ text }) => text?.includes('Too large for the log'))) {
    throw new TestkitError('INCOMPLETE', 'A message was too large for the log');
  }
  const start = first.time;
  const entries = own.flatMap((entry) => entryOf(entry, Math.max(0, entry.time - start)) ?? []);
  const head = { format: 'frontyard-session', version: 1, plugin, wire } as const;
  return { header: { ...head, ...info, start: new Date(start).toISOString(), replaced: {} }, entries };
}

/** What Front and a plugin speak: our sdk offers both wires, and goes on in the one it is answered on. */
export function wireOf(log: readonly LogEntry[], plugin: string): LogEntry['wire'] {
  const own = log.filter((entry) => entry.plugin === plugin && entry.wire !== undefined);
  return (own.find(({ direction }) => direction === 'out') ?? own[0])?.wire;
}

function entryOf(entry: LogEntry, at: number): SessionEntry | undefined {
  if (entry.direction === 'note') return undefined;
  return entry.wire === 'legacy' ? legacyEntry(entry, at) : currentEntry(entry, at);
}

function currentEntry({ type, name = '', call = '', data }: LogEntry, at: number): SessionEntry | undefined {
  switch (type) {
    case 'context_update':
      return { at, type: 'told', message: { type, context: toPlain(data) } };
    case 'function_call':
      return { at, type: 'called', call, name, args: toPlain(data) as unknown[] };
    case 'function_result':
      return { at, type: 'answered', call, value: toPlain(data) };
    case 'function_error':
      return { at, type: 'failed', call, error: data };
    case 'function_cancel':
      return { at, type: 'cancelled', call };
    default:
      return undefined;
  }
}

/** A message of the legacy wire is a call by its type, with its fields as the one argument. */
function legacyEntry({ direction, type, data, call = '' }: LogEntry, at: number): SessionEntry | undefined {
  const { seq, val, ...fields } = data as Record<string, unknown>;
  if (direction === 'out') {
    if (type === 'done') return { at, type: 'answered', call: String(seq), value: toPlain(val) };
    return { at, type: 'told', message: toPlain(data) };
  }
  if (type === 'plugin_connected') return undefined;
  return { at, type: 'called', call, name: type, args: [toPlain(fields)] };
}
