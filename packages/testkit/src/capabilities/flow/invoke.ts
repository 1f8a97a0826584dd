import ts from 'typescript';
import { contentsOf, fieldOf } from './fields.ts';
import { addTo, noteCaller, type Argument, type Call, type Flow } from './flow.ts';
import { constructorOf, rootOf } from './classes.ts';
import { callOutside } from './outside.ts';
import { set } from './react.ts';
import { idOf, resultOf, thisOf } from './places.ts';
import { spreadInto } from './spread.ts';
import { callSdk } from './sdkCalls.ts';
import type { Value } from './values.ts';

/** Lets arguments flow into what is called, and its result back. */
export function invoke(flow: Flow, value: Value, call: Call): void {
  const { seen } = flow;
  switch (value.kind) {
    case 'method':
      addTo(seen.uses, value, call.node);
      return callBack(flow, call);
    case 'function':
      return enter(flow, value.node, call);
    case 'class':
      return construct(flow, value.node, call);
    case 'wrapped':
      return invokeWrapped(flow, value, call);
    case 'export':
    case 'subscribe':
    case 'dialog':
    case 'can':
      return callSdk(flow, value, call);
    case 'setter':
      return set(flow, value, call);
    case 'shared':
      return share(flow, value, call);
    case 'external':
    case 'blob':
      return callOutside(flow, value, call);
    default:
  }
}

/** Front calls what it is given with data, which holds no methods. */
function callBack(flow: Flow, { args, node }: Call): void {
  for (const { slot } of args) {
    flow.graph.watch(slot, (value) => {
      noteCaller(flow, value, node);
      if (value.kind === 'setter') set(flow, value, { node, args: [], result: slot });
    });
  }
}

/** `<Context value={…}>`, and `<Context.Consumer>` with a function. */
function share(flow: Flow, shared: Value, { args, node }: Call): void {
  const { graph } = flow;
  const held: Argument = { slot: contentsOf(flow, shared), node };
  for (const { slot } of args) {
    graph.watch(slot, (props) => {
      if (props.kind !== 'object') return;
      graph.connect(fieldOf(flow, props, 'value'), held.slot);
      graph.watch(fieldOf(flow, props, 'children'), (child) => {
        if (child.kind === 'function')
          enter(flow, child.node, { node, args: [held], result: graph.slot('nothing') });
      });
    });
  }
}

function enter(flow: Flow, declaration: ts.SignatureDeclaration, call: Call): void {
  const { graph, seen, values } = flow;
  addTo(seen.callers, declaration, call.node);
  pass(flow, declaration, call.args);
  graph.connect(resultOf(flow, declaration), call.result);
  if (call.receiver) graph.connect(call.receiver, thisOf(flow, declaration));
  if (!ts.isNewExpression(call.node)) return;
  const made = values.of('object', { key: idOf(declaration) });
  graph.add(call.result, made);
  graph.add(thisOf(flow, declaration), made);
}

function pass(flow: Flow, declaration: ts.SignatureDeclaration, args: readonly Argument[]): void {
  const { graph } = flow;
  const declared = declaration.parameters.filter(
    ({ name }) => !(ts.isIdentifier(name) && name.text === 'this'),
  );
  const own = flow.values.of('object', { key: `arguments of ${idOf(declaration)}` });
  for (const [index, { slot, isSpread }] of args.entries()) {
    if (isSpread) {
      for (const parameter of declared.slice(index)) spreadInto(flow, slot, graph.slot(parameter));
      continue;
    }
    graph.connect(slot, fieldOf(flow, own, String(index)));
    const parameter = declared[index] ?? declared.at(-1);
    if (!parameter) continue;
    const isRest = parameter.dotDotDotToken !== undefined;
    if (isRest)
      graph.connect(
        slot,
        fieldOf(flow, restOf(flow, parameter), String(index - declared.indexOf(parameter))),
      );
    else if (declared[index]) graph.connect(slot, graph.slot(parameter));
  }
}

function restOf(flow: Flow, parameter: ts.ParameterDeclaration): Value {
  const rest = flow.values.of('object', { key: `rest ${idOf(parameter)}` });
  flow.graph.add(flow.graph.slot(parameter), rest);
  return rest;
}

function construct(flow: Flow, declaration: ts.ClassLikeDeclaration, call: Call): void {
  const { graph, values } = flow;
  graph.add(call.result, values.of('object', { key: idOf(rootOf(flow, declaration)) }));
  const constructor = constructorOf(flow, declaration);
  if (constructor) enterConstructor(flow, constructor, call);
  // A component's properties are its first argument.
  const [props] = call.args;
  if (props)
    graph.connect(
      props.slot,
      fieldOf(flow, values.of('object', { key: idOf(rootOf(flow, declaration)) }), 'props'),
    );
}

function enterConstructor(flow: Flow, constructor: ts.ConstructorDeclaration, call: Call): void {
  addTo(flow.seen.callers, constructor, call.node);
  pass(flow, constructor, call.args);
}

function invokeWrapped(flow: Flow, wrapped: Extract<Value, { kind: 'wrapped' }>, call: Call): void {
  const { graph, values } = flow;
  const { how, of, shift } = wrapped;
  const [first, ...rest] = call.args;
  if (how === 'bind') {
    const bound = values.of('wrapped', { how: 'bound', of, shift: rest.length });
    graph.add(call.result, rest.length === 0 ? of : bound);
    if (of.kind === 'function') pass(flow, of.node, rest);
    return;
  }
  const receiver = how === 'bound' ? call.receiver : first?.slot;
  const args = how === 'bound' ? [...fill(flow, shift), ...call.args] : how === 'call' ? rest : spread(rest);
  invoke(flow, of, { ...call, args, receiver });
}

function fill({ graph }: Flow, count: number): Argument[] {
  return Array.from({ length: count }, () => ({ slot: graph.slot('nothing'), node: NOWHERE }));
}

const NOWHERE = ts.factory.createNull();

function spread(args: readonly Argument[]): Argument[] {
  return args.slice(0, 1).map((argument) => ({ ...argument, isSpread: true }));
}
