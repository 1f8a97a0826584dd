import { needsOf } from '@frontyard/sdk/needs';
import {
  METHODS,
  type EntryPoint,
  type MethodName,
  type Platform,
  type PluginConfig,
} from '@frontyard/sdk-types';
import type { Session } from '../recording/session.ts';

type Recorded = Pick<PluginConfig, 'name' | 'platforms' | 'entryPoints' | 'sdk' | 'methods' | 'notRecorded'>;

/** What no recording of a plugin shows, so that a replay says nothing of it. */
export interface Uncovered {
  readonly plugin: string;
  /** Declared platforms without a recorded session. */
  readonly platforms: readonly Platform[];
  /** Declared entry points without one, but for those that `notRecorded` excuses. */
  readonly entryPoints: readonly EntryPoint[];
  /** Declared methods that no recorded session calls, but for those that `notRecorded` excuses. */
  readonly methods: readonly MethodName[];
  /** What `notRecorded` excuses without need: it is recorded, or not declared. */
  readonly excused: readonly string[];
}

/**
 * What a plugin declares and none of its recordings has. A method that Front has no call for (a browser does it) is never
 * missing; whether what is called is declared says `checkCapabilities`.
 */
export function uncoveredBy(sessions: readonly Session[], plugin: Recorded): Uncovered {
  const { name, platforms, sdk, notRecorded = {} } = plugin;
  const on = new Set(sessions.map(({ header }) => header.platform));
  const at = new Set(sessions.map(({ header }) => header.entryPoint));
  const called = new Set(sessions.flatMap(callsIn));
  const methods = plugin.methods.filter((method) => {
    const needed = needsOf(method, sdk)?.map((each) => onWire(each, sdk)) ?? [];
    return needed.some((each) => !called.has(each));
  });
  const entryPoints = plugin.entryPoints.filter((entryPoint) => !at.has(entryPoint));
  const missing: ReadonlySet<string> = new Set([...methods, ...entryPoints]);
  return {
    plugin: name,
    platforms: platforms.filter((platform) => !on.has(platform)),
    entryPoints: entryPoints.filter((entryPoint) => !notRecorded[entryPoint]?.trim()),
    methods: methods.filter((method) => !notRecorded[method]?.trim()),
    excused: Object.keys(notRecorded).filter((each) => !missing.has(each)),
  };
}

/** Whether something is missing, or excused without need. */
export function isCovered({ platforms, entryPoints, methods, excused }: Uncovered): boolean {
  return [platforms, entryPoints, methods, excused].every((each) => each.length === 0);
}

function callsIn({ entries }: Session): string[] {
  return entries.flatMap((entry) => (entry.type === 'called' ? [entry.name] : []));
}

/** What a method is called in messages. */
function onWire(name: MethodName, wire: PluginConfig['sdk']): string {
  const { seed } = METHODS[name] as { seed?: { wire: string } };
  return wire === 'legacy' && seed ? seed.wire : name;
}
