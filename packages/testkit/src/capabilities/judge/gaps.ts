import ts from 'typescript';
import { allFieldsOf, contentsOf } from '../flow/fields.ts';
import { addTo, noteCaller, type Flow } from '../flow/flow.ts';
import { resultOf } from '../flow/places.ts';
import type { Slot } from '../flow/graph.ts';
import { isWholeApi, type Value } from '../flow/values.ts';
import { callsOfWhole } from './uses.ts';

/** What of the program cannot be followed: where, and why. Methods and functions given to libraries are noted as called. */
export function gapsOf(flow: Flow): Map<ts.Node, string> {
  const gaps = new Map(flow.seen.gaps);
  for (const { slot, node, to } of flow.seen.handed) {
    if (isPlain(flow, node)) continue;
    for (const value of deep(flow, slot)) {
      if (value.kind === 'method') addTo(flow.seen.uses, value, node);
      noteCaller(flow, value, node);
      if (isWholeApi(value)) gaps.set(node, `Front is handed to ${to}, which may call any method`);
    }
  }
  for (const node of callsOfWhole(flow))
    gaps.set(node, 'one of all the methods of Front is called, nobody knows which');
  return gaps;
}

/** Whether something is a text, a number or the like by its type: nothing can be called through it. */
function isPlain({ checker }: Flow, node: ts.Node): boolean {
  const type = checker.getTypeAtLocation(node);
  const parts = type.isUnion() ? type.types : [type];
  const plain = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike;
  return parts.every(({ flags }) => flags & (plain | ts.TypeFlags.Undefined | ts.TypeFlags.Null));
}

/** Everything in reach of a place: also what its objects hold, and what its functions give. */
function deep(flow: Flow, start: Slot): Set<Value> {
  const found = new Set<Value>();
  const visit = (slot: Slot) => {
    for (const value of slot.values) {
      if (found.has(value)) continue;
      found.add(value);
      if (value.kind === 'object') visit(allFieldsOf(flow, value));
      if (value.kind === 'blob') visit(contentsOf(flow, value));
      if (value.kind === 'function') visit(resultOf(flow, value.node));
    }
  };
  visit(start);
  return found;
}
