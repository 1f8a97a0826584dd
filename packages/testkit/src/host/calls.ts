import type { LogEntry } from '@frontyard/emulator';
import { frontjsCall } from '@frontyard/sdk/core';
import type { Wire } from '@frontyard/sdk-types';

/** One call of a plugin, as Front has seen it. */
export interface HostCall {
  /** The method's name in the contract; what the plugin said where there is no such method. */
  readonly name: string;
  /** As the plugin's library takes them: on the legacy wire too, without the callback. */
  readonly args: readonly unknown[];
  readonly wire: Wire;
  /** `done` is a command of the legacy wire, which is never answered; `waiting` is not answered yet. */
  readonly outcome: 'answered' | 'done' | 'refused' | 'waiting';
  readonly result?: unknown;
  /** Why it was refused. */
  readonly reason?: string;
}

/** The calls in a host's log, the oldest first, each with what became of it. */
export function callsOf(entries: readonly LogEntry[]): HostCall[] {
  const endings = new Map<string, LogEntry>();
  for (const entry of entries) {
    if (entry.direction === 'in' || entry.call === undefined) continue;
    const known = endings.get(keyOf(entry));
    if (known?.verdict === undefined) endings.set(keyOf(entry), entry);
  }
  return entries.filter(isCall).map((entry) => callOf(entry, endings.get(keyOf(entry))));
}

/** Whether a plugin asked for something with this message. */
export function isCall({ direction, wire, call, type, again }: LogEntry): boolean {
  if (direction !== 'in' || call === undefined || again) return false;
  return wire === 'legacy' || type === 'function_call';
}

function callOf(entry: LogEntry, ending: LogEntry | undefined): HostCall {
  const wire: Wire = entry.wire ?? 'current';
  const base = { name: entry.name ?? entry.type, args: argumentsOf(entry), wire };
  if (ending?.verdict !== undefined) return { ...base, outcome: 'refused', reason: ending.text ?? '' };
  if (ending?.direction === 'out') return { ...base, outcome: 'answered', result: resultOf(ending) };
  return { ...base, outcome: isCommand(entry) ? 'done' : 'waiting' };
}

function argumentsOf({ wire, name, data }: LogEntry): readonly unknown[] {
  if (wire !== 'legacy') return Array.isArray(data) ? (data as unknown[]) : [];
  return name === undefined ? [data] : frontjsCall(data as object).args;
}

function resultOf({ wire, data }: LogEntry): unknown {
  return wire === 'legacy' ? (data as { val?: unknown }).val : data;
}

function isCommand({ wire, data }: LogEntry): boolean {
  return wire === 'legacy' && (data as { seq?: unknown }).seq === undefined;
}

function keyOf({ frame, wire, call }: LogEntry): string {
  return `${frame} ${wire} ${call}`;
}
