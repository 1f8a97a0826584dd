import { needsOf } from '@frontyard/sdk/needs';
import { METHODS, type MethodName, type Platform, type PluginConfig } from '@frontyard/sdk-types';
import type { Session } from '../recording/session.ts';

type Recorded = Pick<PluginConfig, 'name' | 'platforms' | 'sdk' | 'methods'>;

/** What no recording of a plugin shows, so that a replay says nothing of it. */
export interface Uncovered {
  readonly plugin: string;
  /** Declared platforms without a recorded session. */
  readonly platforms: readonly Platform[];
  /** Declared methods that no recorded session calls. */
  readonly methods: readonly string[];
}

/** What a plugin declares and none of its recordings has. A method that Front has no call for (a browser does it) has none. */
export function uncoveredBy(sessions: readonly Session[], plugin: Recorded): Uncovered {
  const recorded = new Set(sessions.map(({ header }) => header.platform));
  const called = new Set(sessions.flatMap(callsIn));
  return {
    plugin: plugin.name,
    platforms: plugin.platforms.filter((platform) => !recorded.has(platform)),
    methods: plugin.methods.filter((method) => {
      const needed = needsOf(method, plugin.sdk)?.map((name) => onWire(name, plugin.sdk)) ?? [];
      return needed.some((name) => !called.has(name));
    }),
  };
}

function callsIn({ entries }: Session): string[] {
  return entries.flatMap((entry) => (entry.type === 'called' ? [entry.name] : []));
}

/** What a method is called in messages. */
function onWire(name: MethodName, wire: PluginConfig['sdk']): string {
  const { seed } = METHODS[name] as { seed?: { wire: string } };
  return wire === 'legacy' && seed ? seed.wire : name;
}
