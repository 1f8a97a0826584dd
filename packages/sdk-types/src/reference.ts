import { definitionOf, methodNames, type MethodName } from './derive.ts';
import { EVENTS, type EventName } from './events.ts';
import { CONTEXTS, type Platform } from './vocabulary.ts';

/** One row of the reference: a method, dialog or event as a reader looks it up. */
export interface ReferenceRow {
  name: string;
  kind: 'method' | 'dialog' | 'event';
  api: 'seed' | 'current' | 'both';
  contexts: readonly string[];
  platforms: readonly Platform[];
  /** Platforms whose current wire lacks it although the platform has it over the legacy one. */
  absentOnCurrentWire: readonly Platform[];
  /** Number of arguments: on the current wire with the cancel token, else without callback. */
  arity: number;
  /** What it is called on each wire, or what does the same there; null where nothing does. */
  wire: { legacy: string | null; current: string | null };
  summary: string;
  source: string;
}

/** The whole contract as rows, methods first. */
export function reference(): ReferenceRow[] {
  return [...methodNames().map(methodRow), ...(Object.keys(EVENTS) as EventName[]).map(eventRow)];
}

function methodRow(name: MethodName): ReferenceRow {
  const { kind, summary, source, contexts, platforms, current, seed, successor } = definitionOf(name);
  return {
    name,
    kind: kind ?? 'method',
    api: current && seed ? 'both' : current ? 'current' : 'seed',
    contexts,
    platforms,
    absentOnCurrentWire: current?.absentOn ?? [],
    arity: current ? current.names.length + 1 : (seed?.names.length ?? 0),
    wire: { legacy: legacyName(name), current: current ? name : (successor ?? null) },
    summary,
    source,
  };
}

function legacyName(name: MethodName): string | null {
  const { seed, predecessor } = definitionOf(name);
  if (seed) return seed.wire;
  return predecessor ? (definitionOf(predecessor as MethodName).seed?.wire ?? null) : null;
}

function eventRow(name: EventName): ReferenceRow {
  const { summary, source, api, platforms, wire } = EVENTS[name];
  return {
    name,
    kind: 'event',
    api,
    contexts: CONTEXTS,
    platforms,
    absentOnCurrentWire: [],
    arity: name === 'no_conversation' || name === 'ready' || name === 'reconnect' ? 0 : 1,
    wire: { legacy: api === 'seed' ? wire : null, current: api === 'current' ? wire : null },
    summary,
    source,
  };
}
