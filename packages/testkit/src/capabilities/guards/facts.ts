import { CONTEXTS, PLATFORMS, WIRES, type ContextType, type Platform, type Wire } from '@frontyard/sdk-types';
import type ts from 'typescript';

/** What is known to hold where a call stands. */
export interface Facts {
  /** Methods that Front was asked for and has, by name, or by the variable that holds the name. */
  readonly can: ReadonlySet<string | ts.Symbol>;
  readonly platforms: ReadonlySet<Platform>;
  readonly contexts: ReadonlySet<ContextType>;
  readonly wires: ReadonlySet<Wire>;
  /** There are conditions on every way here that say nothing that is known: they may leave contexts out. */
  readonly isConditional: boolean;
}

export const NOTHING_KNOWN: Facts = {
  can: new Set(),
  platforms: new Set(PLATFORMS),
  contexts: new Set(CONTEXTS),
  wires: new Set(WIRES),
  isConditional: false,
};

/** A condition that was not understood. */
export const SOMETHING_UNKNOWN: Facts = { ...NOTHING_KNOWN, isConditional: true };

/** Both hold. */
export function and(a: Facts, b: Facts): Facts {
  if (a === NOTHING_KNOWN || a === b) return b;
  if (b === NOTHING_KNOWN) return a;
  return {
    can: union(a.can, b.can),
    platforms: common(a.platforms, b.platforms),
    contexts: common(a.contexts, b.contexts),
    wires: common(a.wires, b.wires),
    isConditional: a.isConditional || b.isConditional,
  };
}

/** One of them holds, nobody knows which; of none nothing is known. */
export function anyOf(facts: readonly Facts[]): Facts {
  const [first = NOTHING_KNOWN, ...rest] = facts;
  return rest.reduce<Facts>(
    (a, b) => ({
      can: common(a.can, b.can),
      platforms: union(a.platforms, b.platforms),
      contexts: union(a.contexts, b.contexts),
      wires: union(a.wires, b.wires),
      isConditional: a.isConditional && b.isConditional,
    }),
    first,
  );
}

function union<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...a, ...b]);
}

function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...a].filter((item) => b.has(item)));
}
