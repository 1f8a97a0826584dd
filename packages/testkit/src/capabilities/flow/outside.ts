import { allFieldsOf, contentsOf } from './fields.ts';
import { addTo, noteCaller, type Argument, type Call, type Flow } from './flow.ts';
import { callKit, KIT } from './kit.ts';
import { callLanguage } from './language.ts';
import { isCarrier, isReact, LANGUAGE } from './libraries.ts';
import { callReact } from './react.ts';
import type { External, Value } from './values.ts';

/**
 * A call of code that is not the plugin's. The language's own functions and React's are known. Any other is taken to keep
 * what it is given, to hand all of it to every function it is given, and to give all of it back.
 */
export function callOutside(flow: Flow, value: Value, call: Call): void {
  if (value.kind === 'blob') return pour(flow, value, call);
  if (value.kind !== 'external') return;
  noteGiven(flow, call);
  if (value.from === LANGUAGE) {
    if (!callLanguage(flow, value, call)) hand(flow, value, call);
    return;
  }
  if (value.from === KIT) callKit(flow, value.name, call);
  if (isReact(value.from) && callReact(flow, value, call)) return;
  const blob = flow.values.of('blob', { key: call.node });
  if (value.receiver) flow.graph.add(contentsOf(flow, blob), value.receiver);
  contentsOf(flow, blob).isOpen = true;
  pour(flow, blob, call);
  if (!isCarrier(value.from)) hand(flow, value, call);
}

/** Whoever is given a method or a function may call it. */
export function noteGiven(flow: Flow, { args, given = args }: Call): void {
  for (const { slot, node } of given) {
    flow.graph.watch(slot, (value) => {
      if (value.kind === 'method') addTo(flow.seen.uses, value, node);
      noteCaller(flow, value, node);
    });
  }
}

function hand({ seen }: Flow, { from, name }: External, { args, given = args }: Call): void {
  const to =
    from === '?' ? name || 'code that is not known' : from === LANGUAGE ? name : `${name} of ${from}`;
  for (const { slot, node } of given) seen.handed.push({ slot, node, to });
}

function pour(flow: Flow, blob: Value, call: Call): void {
  const { graph } = flow;
  const contents = contentsOf(flow, blob);
  graph.add(call.result, blob);
  for (const { slot } of call.given ?? call.args) {
    graph.watch(slot, (value) => {
      if (value.kind !== 'external') graph.add(contents, value);
    });
  }
  openBlob(flow, blob, call);
}

const opened = new WeakSet<Value>();

/** Whatever function is in it is called with whatever is in it. */
function openBlob(flow: Flow, blob: Value, call: Call): void {
  if (opened.has(blob)) return;
  opened.add(blob);
  const { graph } = flow;
  const contents = contentsOf(flow, blob);
  const all: Argument = { slot: contents, node: call.node };
  graph.watch(contents, (value) => {
    if (value.kind === 'function')
      flow.invoke(value, { node: call.node, args: value.node.parameters.map(() => all), result: contents });
    else if (value.kind === 'blob') graph.connect(contentsOf(flow, value), contents);
    else if (value.kind === 'object' && isList(value.key)) graph.connect(allFieldsOf(flow, value), contents);
  });
}

function isList(key: unknown): boolean {
  return typeof key === 'string' && /^(list|rest|arguments) /.test(key);
}
