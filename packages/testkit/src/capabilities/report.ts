import type { EntryPoint, Platform, PluginConfig } from '@frontyard/sdk-types';

/** What a plugin says of itself, as far as its calls go. */
export type Declared = Pick<PluginConfig, 'name' | 'entryPoints' | 'platforms' | 'sdk'> & {
  readonly methods: readonly string[];
};

/** Where something stands: the file from the plugin's folder on, line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What is wrong, or may be. */
export type FindingCode =
  | 'NOT_DECLARED'
  | 'PLATFORM_LACKS'
  | 'ENTRY_POINT_LACKS'
  | 'CONTEXT_LACKS'
  | 'CONTEXT_MAY_LACK'
  | 'UNKNOWN_METHOD'
  | 'NEVER_CALLED'
  | 'NOT_ANALYSABLE';

export interface Finding {
  readonly code: FindingCode;
  /** Failures and what is not analysable must be mended or explained; warnings need not. */
  readonly severity: 'failure' | 'not analysable' | 'warning';
  readonly place: Place;
  readonly method?: string;
  readonly platforms?: readonly Platform[];
  readonly entryPoints?: readonly EntryPoint[];
  /** What it is and why it matters. */
  readonly text: string;
  /** What to do or to use instead. */
  readonly instead: string;
}

/** One call that was found. */
export interface CallSite extends Place {
  /** Whose API it goes through. */
  readonly api: 'frontyard' | 'sdk' | 'legacy';
  /** Whether Front is asked first whether it has the method. */
  readonly isGuarded: boolean;
}

/** `yes`: it is there; `asked`: it is not, and the plugin asks before it calls; `fails`; `-`: not one of its platforms. */
export type Availability = 'yes' | 'asked' | 'fails' | '-';

export interface MethodReport {
  readonly name: string;
  readonly isDeclared: boolean;
  readonly calls: readonly CallSite[];
  readonly platforms: Readonly<Record<Platform, Availability>>;
}

/** What a plugin calls, and what of it is wrong. */
export interface CapabilityReport {
  readonly name: string;
  readonly methods: readonly MethodReport[];
  readonly findings: readonly Finding[];
  /** Files of the page's source that were read. */
  readonly files: number;
  /** How long it took, in milliseconds. */
  readonly duration: number;
}
