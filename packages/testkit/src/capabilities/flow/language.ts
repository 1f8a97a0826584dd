import type ts from 'typescript';
import { allFieldsOf, contentsOf, fieldOf, parentOf } from './fields.ts';
import type { Argument, Call, Flow } from './flow.ts';
import type { Slot } from './graph.ts';
import { readNames } from './origins.ts';
import { idOf } from './places.ts';
import { read } from './read.ts';
import { spreadInto } from './spread.ts';
import type { External, Value } from './values.ts';

/**
 * The language's own functions, as far as values go through them. Gives whether all that was given is accounted for: a
 * function of the page may do anything with what it gets.
 */
export function callLanguage(flow: Flow, called: External, call: Call): boolean {
  const { name, receiver } = called;
  if (PASSING.has(name)) return goOn(flow, name, call);
  if (receiver?.kind === 'object') return callOfList(flow, name, receiver, call);
  if (SAME.has(name)) return merge(flow, call);
  if (CONTAINERS.has(name)) return collect(flow, call);
  if (name === 'Promise') return promise(flow, call);
  if (isReflect(call.node) && reflect(flow, name, call)) return true;
  callGiven(flow, call, []);
  return HARMLESS.has(name);
}

const PASSING = new Set(['then', 'catch', 'finally']);
/** What these give is what they were given. */
const SAME = new Set([
  'assign',
  'create',
  'freeze',
  'seal',
  'resolve',
  'race',
  'any',
  'Proxy',
  'structuredClone',
  'Object',
]);
/** These give a collection of what they were given. */
const CONTAINERS = namesIn(
  'Map Set WeakMap WeakSet WeakRef Array from of all allSettled entries values fromEntries withResolvers',
);
/** These look at what they are given, and call nothing of it. */
const HARMLESS = namesIn(
  `log info warn error debug dir table trace assert stringify keys String Boolean Number Error isArray is has
  hasOwn hasOwnProperty getOwnPropertyNames ownKeys on once off emit`,
);

function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** A promise is seen as what it gives. */
function goOn(flow: Flow, name: string, call: Call): boolean {
  const { receiver } = call;
  const given: Argument[] = receiver && name === 'then' ? [{ slot: receiver, node: call.node }] : [];
  for (const { slot } of call.args) callAll(flow, slot, given, call, call.result);
  if (receiver && name !== 'then') flow.graph.connect(receiver, call.result);
  return true;
}

/** A method of an array, a map or a set: of what it holds. */
function callOfList(flow: Flow, name: string, list: Value, call: Call): boolean {
  const { graph, values } = flow;
  const held = graph.slot({ heldBy: list });
  graph.connect(allFieldsOf(flow, list), held);
  if (name !== 'get') graph.connect(contentsOf(flow, list), held);
  const item: Argument = { slot: held, node: call.node };
  const made = values.of('object', { key: `list ${idOf(call.node)}` });
  const given = graph.slot({ givenBy: call.node });
  for (const [index, { slot, isSpread }] of call.args.entries()) {
    callAll(flow, slot, [item, item, item], call, given);
    if (name === 'set' && index === 0) {
      // The keys of a map are kept apart from what is found by them.
      graph.connect(slot, contentsOf(flow, list));
      continue;
    }
    if (!TAKING.has(name)) continue;
    const field = fieldOf(flow, list, undefined);
    if (isSpread) spreadInto(flow, slot, field);
    else graph.connect(slot, field);
  }
  if (ASKING.has(name)) return true;
  graph.add(call.result, made);
  graph.connect(given, fieldOf(flow, made, undefined));
  if (!MAKING.has(name)) {
    graph.connect(held, fieldOf(flow, made, undefined));
    graph.connect(held, call.result);
  }
  graph.connect(given, call.result);
  return true;
}

const TAKING = new Set(['push', 'unshift', 'splice', 'fill', 'set', 'add', 'concat', 'with']);
const ASKING = new Set([
  'includes',
  'indexOf',
  'lastIndexOf',
  'join',
  'some',
  'every',
  'has',
  'forEach',
  'findIndex',
  'toString',
]);
const MAKING = new Set(['map', 'flatMap']);

function merge(flow: Flow, call: Call): boolean {
  const { graph } = flow;
  const [first, ...rest] = call.args;
  for (const { slot } of call.args) graph.connect(slot, call.result);
  if (!first) return true;
  graph.watch(first.slot, (target) => {
    for (const { slot } of rest) if (target.kind === 'object') graph.connect(slot, parentOf(flow, target));
  });
  return true;
}

function collect(flow: Flow, call: Call): boolean {
  const made = flow.values.of('object', { key: `list ${idOf(call.node)}` });
  flow.graph.add(call.result, made);
  const field = fieldOf(flow, made, undefined);
  for (const { slot } of call.args) {
    const inside = flow.graph.slot({ inside: slot });
    spreadInto(flow, slot, inside);
    spreadInto(flow, inside, field);
    flow.graph.connect(inside, field);
    callAll(flow, slot, [{ slot: inside, node: call.node }], call, field);
  }
  return true;
}

function promise(flow: Flow, call: Call): boolean {
  const resolve = flow.values.of('setter', { key: call.node });
  const slot = flow.graph.slot({ resolves: call.node });
  flow.graph.add(slot, resolve);
  callGiven(flow, call, [{ slot, node: call.node }]);
  flow.graph.connect(contentsOf(flow, resolve), call.result);
  return true;
}

function reflect(flow: Flow, name: string, call: Call): boolean {
  const { graph } = flow;
  const [first, second, third] = call.args;
  if (!first || !second) return false;
  if (name === 'get') {
    graph.watch(first.slot, (value) =>
      readNames(flow, second.node as ts.Expression, call.node, (key) =>
        read(flow, { value, name: key, at: call.node, target: call.result, receiver: first.slot }),
      ),
    );
    return true;
  }
  if (name !== 'apply' && name !== 'construct') return false;
  const args = [third ?? second].map((each) => ({ ...each, isSpread: true }));
  graph.watch(first.slot, (value) => flow.invoke(value, { ...call, args, receiver: second.slot }));
  return true;
}

function isReflect(node: ts.Node): boolean {
  return /^[\w.]*\bReflect\b/.test(node.getText());
}

/** Calls the functions that were given. */
export function callGiven(flow: Flow, call: Call, args: readonly Argument[]): void {
  for (const { slot } of call.given ?? call.args) callAll(flow, slot, args, call, flow.graph.slot('nothing'));
}

function callAll(flow: Flow, slot: Slot, args: readonly Argument[], { node }: Call, result: Slot): void {
  flow.graph.watch(slot, (value) => {
    if (value.kind === 'function' || value.kind === 'setter') flow.invoke(value, { node, args, result });
  });
}
