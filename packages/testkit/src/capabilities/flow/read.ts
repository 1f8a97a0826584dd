import { definitionOf, isMethodName } from '@frontyard/sdk-types';
import ts from 'typescript';
import { allFieldsOf, contentsOf, fieldOf, parentOf } from './fields.ts';
import type { Flow } from './flow.ts';
import type { Slot } from './graph.ts';
import { readKit } from './kit.ts';
import { LEGACY_ALIASES, LEGACY_OWN, SDK_OWN } from './ownMembers.ts';
import { LANGUAGE, SOMEWHERE } from './libraries.ts';
import { readModule } from './modules.ts';
import { isForeignMember } from './types.ts';
import type { Api, Value } from './values.ts';
import { WINDOWS } from './windows.ts';

/** One member being read: of what, under which name, where, and the place it goes to. */
export interface Reading {
  readonly value: Value;
  /** Undefined when it can be any. */
  readonly name: string | undefined;
  readonly at: ts.Node;
  readonly target: Slot;
  /** The place of what is read from. */
  readonly receiver?: Slot | undefined;
}

/** Lets what a member gives flow to where it is used. */
export function read(flow: Flow, reading: Reading): void {
  const { value, name, target } = reading;
  const { graph, values } = flow;
  if (!isNew(reading)) return;
  if (name !== undefined && WRAPPING.has(name) && isCallable(value)) {
    graph.add(target, values.of('wrapped', { how: name as 'bind', of: value, shift: 0 }));
    return;
  }
  switch (value.kind) {
    case 'object':
    case 'function':
    case 'class':
      return readOwn(flow, reading);
    case 'blob':
      return readBlob(flow, reading);
    case 'module':
      return readModule(flow, value.symbol, reading);
    case 'shared':
      return readShared(flow, reading);
    case 'window':
      return readWindow(flow, reading);
    case 'external':
      graph.add(target, values.of('external', { from: value.from, name: name ?? '', receiver: undefined }));
      graph.connect(graph.slot(`field:${name}`), target);
      if (name === 'defaultView' || name === 'contentWindow') graph.add(target, values.of('window', {}));
      return;
    case 'useHost':
    case 'useDialogs':
      return readKit(flow, reading);
    default:
      return readApi(flow, reading);
  }
}

/** What has been read where: what holds itself would be read for ever. */
const done = new WeakMap<Slot, Map<string | undefined, Set<Value>>>();

function isNew({ value, name, target }: Reading): boolean {
  const names = done.get(target) ?? new Map<string | undefined, Set<Value>>();
  done.set(target, names);
  const values = names.get(name) ?? new Set();
  names.set(name, values);
  const isFirst = !values.has(value);
  values.add(value);
  return isFirst;
}

const WRAPPING = new Set(['bind', 'call', 'apply']);
const PASSING = new Set(['then', 'catch', 'finally']);

function isCallable({ kind }: Value): boolean {
  return ['method', 'function', 'wrapped', 'can', 'subscribe', 'dialog', 'export', 'external'].includes(kind);
}

function readOwn(flow: Flow, reading: Reading): void {
  const { value, name, target } = reading;
  const { graph, values } = flow;
  graph.connect(name === undefined ? allFieldsOf(flow, value) : fieldOf(flow, value, name), target);
  if (name !== undefined) graph.connect(fieldOf(flow, value, undefined), target);
  graph.watch(parentOf(flow, value), (parent) => {
    if (parent !== value) read(flow, { ...reading, value: parent });
  });
  if (name !== undefined && LANGUAGE_MEMBERS.has(name)) {
    graph.add(target, values.of('external', { from: LANGUAGE, name, receiver: value }));
  }
}

/** Members that arrays, promises, maps and sets have of themselves. */
const LANGUAGE_MEMBERS = new Set(
  [Array, Promise, Map, Set, WeakMap].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)),
);

function readBlob(flow: Flow, reading: Reading): void {
  const { value, target, name } = reading;
  flow.graph.add(target, value);
  flow.graph.connect(contentsOf(flow, value), target);
  flow.graph.watch(contentsOf(flow, value), (held) => {
    const isReadable = name !== undefined && held.kind !== 'blob' && held.kind !== 'external';
    if (isReadable) read(flow, { ...reading, value: held });
  });
}

/** `Context.Provider` and `Context.Consumer` are the context itself. */
function readShared(flow: Flow, { value, name, target }: Reading): void {
  if (name === 'Provider' || name === 'Consumer') flow.graph.add(target, value);
}

function readWindow(flow: Flow, { name, target, at }: Reading): void {
  const { graph, values } = flow;
  if (name === undefined) {
    if (flow.global === 'legacy')
      flow.seen.gaps.set(at, 'a member of the window whose name is made at run time');
    return;
  }
  if (name === 'postMessage' && !isOfOwnWindow(at))
    flow.seen.gaps.set(at, 'a message to a window around it, which can be a call of any method');
  if (WINDOWS.has(name)) graph.add(target, values.of('window', {}));
  else if (name === 'Front') graph.add(target, values.of('front', { api: flow.global }));
  else {
    graph.connect(graph.slot(`global:${name}`), target);
    const named = 'name' in at ? (at.name as ts.Node) : at;
    const [declaration] = flow.checker.getSymbolAtLocation(named)?.declarations ?? [];
    const from = (declaration && flow.libraryOf(declaration.getSourceFile())) ?? SOMEWHERE;
    graph.add(target, values.of('external', { from, name, receiver: undefined }));
  }
}

/** Whether something is read of the page's own window, or of a frame inside it. */
function isOfOwnWindow(at: ts.Node): boolean {
  const isRead = ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at);
  if (!isRead) return ts.isIdentifier(at);
  return /^(window|self|globalThis)$|\bcontentWindow[!?]*$/.test(at.expression.getText());
}

function readApi(flow: Flow, reading: Reading): void {
  const { value, name, at, target } = reading;
  const { graph, values } = flow;
  if (name === undefined) return;
  if (PASSING.has(name)) {
    graph.add(target, values.of('external', { from: LANGUAGE, name, receiver: value }));
    return;
  }
  if (value.kind === 'bridge') {
    if (name === 'host' || name === 'can') graph.add(target, values.of(name, {}));
  } else if (value.kind === 'action') readAction(flow, reading);
  else if (value.kind === 'context' && name === 'subscribe') graph.add(target, values.of('subscribe', {}));
  else if (value.kind === 'context' && name === 'pipe')
    graph.add(target, values.of('external', { from: 'rxjs', name, receiver: value }));
  else if (value.kind === 'front' && value.api === 'sdk' && name === 'contextUpdates')
    graph.add(target, values.of('context', {}));
  else if (value.kind === 'front' && name === 'default') graph.add(target, value);
  else if (value.kind === 'front' && value.api === 'legacy' && name === 'dialog')
    graph.add(target, values.of('dialog', {}));
  else if (!isForeignMember(flow, at, name)) readMethod(flow, reading);
}

/** What `useHostAction` gives: its method's name has been put into a field of its own. */
function readAction(flow: Flow, { value, name, at, target }: Reading): void {
  const { graph, values } = flow;
  if (name === 'available') graph.connect(fieldOf(flow, value, name), target);
  if (name !== 'run') return;
  graph.watch(fieldOf(flow, value, 'method'), (method) => {
    if (method.kind === 'export')
      graph.add(target, values.of('method', { api: 'frontyard', name: method.name, at }));
  });
}

function readMethod(flow: Flow, { value, name = '', at, target, receiver }: Reading): void {
  const api = apiOf(value);
  if (!api) return;
  const method = api === 'legacy' ? (LEGACY_ALIASES.get(name) ?? name) : name;
  if (isMethodName(method) && has(api, method)) {
    flow.graph.add(target, flow.values.of('method', { api, name: method, at }));
    return;
  }
  const own = api === 'legacy' ? LEGACY_OWN : SDK_OWN;
  if (own.has(name)) {
    flow.graph.add(target, flow.values.of('external', { from: LANGUAGE, name, receiver: undefined }));
  } else flow.seen.unknown.set(at, { name, of: value, receiver });
}

function has(api: Api, name: Parameters<typeof definitionOf>[0]): boolean {
  const { current, seed } = definitionOf(name);
  if (api === 'frontyard') return true;
  return (api === 'legacy' ? seed : current) !== undefined;
}

function apiOf(value: Value): Api | undefined {
  if (value.kind === 'host') return 'frontyard';
  if (value.kind === 'front') return value.api;
  return value.kind === 'context' ? 'sdk' : undefined;
}
