import type ts from 'typescript';
import type { Graph, Slot } from './graph.ts';
import type { Method, Value, Values } from './values.ts';

/** An analysis under way: what is known of a program, and what has been seen in it. */
export interface Flow {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** The plugin's own source, and what it runs of the workspace: every value in it is followed. */
  readonly sources: readonly ts.SourceFile[];
  readonly graph: Graph;
  readonly values: Values;
  /** Which library the page's global `Front` is. */
  readonly global: 'sdk' | 'legacy';
  readonly seen: Seen;
  /** The package a file belongs to; undefined for the plugin's own source. */
  libraryOf(file: ts.SourceFile): string | undefined;
  /** The place of an expression. Its values come to be there once the analysis runs. */
  slotOf(expression: ts.Expression): Slot;
  /** Lets arguments flow into what is called, and its result back. */
  invoke(value: Value, call: Call): void;
}

/** A call or what stands for one: JSX, a callback's, Front's. */
export interface Call {
  readonly node: ts.Node;
  readonly args: readonly Argument[];
  /** The same one by one, where a component gets them as one object. */
  readonly given?: readonly Argument[] | undefined;
  readonly result: Slot;
  /** What the method was taken from: `this` inside the function. */
  readonly receiver?: Slot | undefined;
}

export interface Argument {
  readonly slot: Slot;
  readonly node: ts.Node;
  readonly isSpread?: boolean;
}

/** What the program was seen to do. */
export interface Seen {
  /** Where each method taken from an API is called, or handed to somebody who may call it. */
  readonly uses: Map<Method, Set<ts.Node>>;
  /** Methods that are only called where Front says that it has them. */
  readonly asked: Set<Method>;
  /** Where each function of the program is called, or handed out. */
  readonly callers: Map<ts.Node, Set<ts.Node>>;
  /** What cannot be followed, and why. */
  readonly gaps: Map<ts.Node, string>;
  /** Values given to libraries of which nobody knows what they do with them. */
  readonly handed: { readonly slot: Slot; readonly node: ts.Node; readonly to: string }[];
  /** Calls with the places of what is called. */
  readonly calls: { readonly node: ts.Node; readonly callee: Slot }[];
  /** Members of an API that the contract does not know. */
  readonly unknown: Map<
    ts.Node,
    { readonly name: string; readonly of: Value; readonly receiver: Slot | undefined }
  >;
  /** What is decided once values have spread; and what only then. */
  readonly later: (() => void)[];
  readonly last: (() => void)[];
}

export function createSeen(): Seen {
  return {
    uses: new Map(),
    asked: new Set(),
    callers: new Map(),
    gaps: new Map(),
    handed: [],
    calls: [],
    unknown: new Map(),
    later: [],
    last: [],
  };
}

/** A function that is called, or given to somebody who may call it. */
export function noteCaller({ seen }: Flow, value: Value, at: ts.Node): void {
  if (value.kind === 'function') addTo(seen.callers, value.node, at);
}

/** Adds to a set of a map of sets. */
export function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const known = map.get(key) ?? new Set<V>();
  map.set(key, known.add(value));
}
