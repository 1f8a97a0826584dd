import { contentsOf, fieldOf } from './fields.ts';
import type { Argument, Call, Flow } from './flow.ts';
import type { Slot } from './graph.ts';
import { idOf } from './places.ts';
import type { External, Value } from './values.ts';

/** React's functions, as far as values go through them. Gives whether it was one of them. */
export function callReact(flow: Flow, { name }: Pick<External, 'name'>, call: Call): boolean {
  const known = Object.hasOwn(REACT, name) ? REACT[name] : undefined;
  if (!known) return false;
  known(flow, call);
  return true;
}

type Known = (flow: Flow, call: Call) => void;

const same: Known = ({ graph }, { args: [first], result }) => {
  if (first) graph.connect(first.slot, result);
};

const callNow: Known = (flow, call) => {
  for (const { slot } of call.given ?? call.args) callAll(flow, slot, [], call, flow.graph.slot('nothing'));
};

const REACT: Readonly<Record<string, Known>> = {
  useCallback: same,
  useEffectEvent: same,
  useDeferredValue: same,
  memo: same,
  forwardRef: same,
  useMemo: (flow, call) => giveResult(flow, call, call.args[0]),
  useState: (flow, call) => keep(flow, call, call.args[0]),
  useReducer: reduce,
  useRef: refer,
  createRef: refer,
  createContext(flow, call) {
    const context = flow.values.of('shared', { key: call.node });
    flow.graph.add(call.result, context);
    const [first] = call.args;
    if (first) flow.graph.connect(first.slot, contentsOf(flow, context));
  },
  useContext: readShared,
  use: readShared,
  lazy(flow, call) {
    const loaded = flow.graph.slot({ loadedBy: call.node });
    giveResult(flow, { ...call, result: loaded }, call.args[0]);
    flow.graph.watch(loaded, (value) => {
      if (value.kind === 'object') flow.graph.connect(fieldOf(flow, value, 'default'), call.result);
      else if (value.kind !== 'external') flow.graph.add(call.result, value);
    });
  },
  useSyncExternalStore(flow, call) {
    callNow(flow, { ...call, args: call.args.slice(0, 1) });
    giveResult(flow, call, call.args[1]);
  },
  createElement(flow, call) {
    const [component, ...rest] = call.args;
    if (component) callAll(flow, component.slot, rest, call, call.result);
  },
  useEffect: callNow,
  useLayoutEffect: callNow,
  useInsertionEffect: callNow,
  startTransition: callNow,
  useImperativeHandle: callNow,
  useId: () => undefined,
  useTransition: (flow, call) => keep(flow, call, undefined),
  /** An element of the page: what is given to it, it calls with events. */
  element: callNow,
  Suspense: callNow,
  StrictMode: callNow,
  Fragment: callNow,
  createPortal: () => undefined,
  createRoot: () => undefined,
  render: () => undefined,
};

function callAll(flow: Flow, slot: Slot, args: readonly Argument[], { node }: Call, result: Slot): void {
  flow.graph.watch(slot, (value) => {
    if (value.kind === 'function' || value.kind === 'class') flow.invoke(value, { node, args, result });
  });
}

/** What a function gives when it is called without arguments. */
function giveResult(flow: Flow, call: Call, made: Argument | undefined): void {
  if (made) callAll(flow, made.slot, [], call, call.result);
}

/** A state and what sets it. */
function keep(flow: Flow, call: Call, initial: Argument | undefined): void {
  const { graph, values } = flow;
  const setter = values.of('setter', { key: call.node });
  const state = contentsOf(flow, setter);
  const pair = values.of('object', { key: `list ${idOf(call.node)}` });
  graph.add(call.result, pair);
  graph.connect(state, fieldOf(flow, pair, '0'));
  graph.add(fieldOf(flow, pair, '1'), setter);
  if (initial) set(flow, setter, { ...call, args: [initial] });
}

/** A setter takes a value, or a function that makes one of the old. */
export function set(flow: Flow, setter: Value, call: Call): void {
  const state = contentsOf(flow, setter);
  const [first] = call.args;
  if (!first) return;
  flow.graph.connect(first.slot, state);
  callAll(flow, first.slot, [{ slot: state, node: call.node }], call, state);
}

function reduce(flow: Flow, call: Call): void {
  const { graph } = flow;
  const [reducer, initial, init] = call.args;
  keep(flow, call, initial);
  const setter = flow.values.of('setter', { key: call.node });
  const state = contentsOf(flow, setter);
  const action = graph.slot({ actionOf: call.node });
  graph.connect(state, action);
  if (init && initial) callAll(flow, init.slot, [initial], call, state);
  const given = [state, action].map((slot) => ({ slot, node: call.node }));
  if (reducer) callAll(flow, reducer.slot, given, call, state);
}

function refer(flow: Flow, call: Call): void {
  const box = flow.values.of('object', { key: `box ${idOf(call.node)}` });
  flow.graph.add(call.result, box);
  const [first] = call.args;
  if (first) flow.graph.connect(first.slot, fieldOf(flow, box, 'current'));
}

function readShared(flow: Flow, call: Call): void {
  const [first] = call.args;
  if (!first) return;
  flow.graph.watch(first.slot, (value) => {
    if (value.kind === 'shared') flow.graph.connect(contentsOf(flow, value), call.result);
    else if (value.kind !== 'external') flow.graph.add(call.result, value);
  });
}
