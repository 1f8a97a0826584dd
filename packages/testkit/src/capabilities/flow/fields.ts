import type { Flow } from './flow.ts';
import type { Slot } from './graph.ts';
import type { Value } from './values.ts';

/** The place of one field of an object; `undefined` names those whose names nobody knows. */
export function fieldOf({ graph }: Flow, value: Value, name: string | undefined): Slot {
  const fields = known.get(value) ?? new Map<string | undefined, Slot>();
  known.set(value, fields);
  const field = fields.get(name) ?? graph.slot({ value, name });
  if (!fields.has(name)) {
    fields.set(name, field);
    graph.connect(field, allFieldsOf({ graph }, value));
  }
  return field;
}

/** Everything an object holds, under whatever name. */
export function allFieldsOf({ graph }: Pick<Flow, 'graph'>, value: Value): Slot {
  const all = everything.get(value) ?? graph.slot({ value });
  everything.set(value, all);
  return all;
}

/** What was spread into an object, or what it inherits from: read where it has no field of its own. */
export function parentOf({ graph }: Flow, value: Value): Slot {
  const parent = parents.get(value) ?? graph.slot({ parentOf: value });
  parents.set(value, parent);
  return parent;
}

/** What a library was given to keep. */
export function contentsOf({ graph }: Flow, blob: Value): Slot {
  const held = contents.get(blob) ?? graph.slot({ contentsOf: blob });
  contents.set(blob, held);
  return held;
}

// Values are made once per analysis, so the places they own can hang on them.
const known = new WeakMap<Value, Map<string | undefined, Slot>>();
const everything = new WeakMap<Value, Slot>();
const parents = new WeakMap<Value, Slot>();
const contents = new WeakMap<Value, Slot>();
