import type { MethodName } from './derive.ts';
import type { EntryPoint, Platform, Wire } from './vocabulary.ts';

/** What a plugin says of itself in `plugin.config.ts`; read by the command line, the emulator, tests and docs. */
export interface PluginConfig {
  /** Folder and package name, in kebab-case. */
  readonly name: string;
  /** What a teammate reads on the tab. */
  readonly title: string;
  readonly entryPoints: readonly [EntryPoint, ...EntryPoint[]];
  readonly platforms: readonly [Platform, ...Platform[]];
  /** Which generation of the API its page speaks. */
  readonly sdk: Wire;
  /** The methods of Front it calls. */
  readonly methods: readonly MethodName[];
  /** Methods and entry points that no recorded session can show, each with why; `frontyard check` asks for all others. */
  readonly notRecorded?: Readonly<Partial<Record<MethodName | EntryPoint, string>>>;
  /** Environment variables its server reads, with what each is for. */
  readonly env: Readonly<Record<string, string>>;
}

/** Describes a plugin; it only gives the object its type. */
export function definePlugin<const C extends PluginConfig>(config: C): C {
  return config;
}
