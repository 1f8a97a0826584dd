import ts from 'typescript';
import type { Argument, Flow } from './flow.ts';
import type { Slot } from './graph.ts';
import { textsOf } from './keys.ts';
import { readName } from './names.ts';
import { readNames } from './origins.ts';
import { read } from './read.ts';
import { classOfThis } from './self.ts';
import { valuesOfType } from './types.ts';
import type { Value } from './values.ts';
import { jsx } from './jsx.ts';
import { list, object } from './literals.ts';
import { callPlace } from './callPlace.ts';
import { thisOf } from './places.ts';
import { callModule } from './require.ts';

/** The place of an expression. Its values come to be there once the analysis runs. */
export function slotOf(flow: Flow, written: ts.Expression): Slot {
  const expression = bare(written);
  const slot = flow.graph.slot(expression);
  if (slot.node) return slot;
  slot.node = expression;
  build(flow, expression, slot);
  return slot;
}

/** An expression without what does not change its value; a promise is seen as what it gives. */
export function bare(expression: ts.Expression): ts.Expression {
  const isWrapped =
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isTypeAssertionExpression(expression) ||
    ts.isNonNullExpression(expression) ||
    ts.isAwaitExpression(expression) ||
    ts.isVoidExpression(expression);
  return isWrapped ? bare(expression.expression) : expression;
}

function build(flow: Flow, node: ts.Expression, slot: Slot): void {
  const { graph, values } = flow;
  if (ts.isIdentifier(node)) return readName(flow, node, slot);
  if (ts.isPropertyAccessExpression(node)) return access(flow, node, [node.name.text], slot);
  if (ts.isElementAccessExpression(node))
    return access(flow, node, textsOf(flow, node.argumentExpression), slot);
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return call(flow, node, slot);
  if (ts.isTaggedTemplateExpression(node)) return callTag(flow, node, slot);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node))
    return graph.add(slot, values.of('function', { node }));
  if (ts.isClassExpression(node)) return graph.add(slot, values.of('class', { node }));
  if (ts.isObjectLiteralExpression(node)) return object(flow, node, slot);
  if (ts.isArrayLiteralExpression(node)) return list(flow, node, slot);
  if (ts.isConditionalExpression(node)) return either(flow, slot, node.whenTrue, node.whenFalse);
  if (ts.isBinaryExpression(node)) return binary(flow, node, slot);
  if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node))
    return jsx(flow, node, slot);
  if (ts.isYieldExpression(node) && node.expression) return either(flow, slot, node.expression);
  if (node.kind === ts.SyntaxKind.ThisKeyword) return self(flow, node, slot);
  if (node.kind === ts.SyntaxKind.SuperKeyword) return graph.connect(slot, slot);
}

function either(flow: Flow, slot: Slot, ...parts: readonly ts.Expression[]): void {
  for (const part of parts) flow.graph.connect(flow.slotOf(part), slot);
}

function access(
  flow: Flow,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  names: readonly string[] | undefined,
  target: Slot,
): void {
  const receiver = flow.slotOf(node.expression);
  readFrom(
    flow,
    receiver,
    { names, key: 'argumentExpression' in node ? node.argumentExpression : undefined },
    node,
    target,
  );
  for (const value of valuesOfType(flow, node)) flow.graph.add(target, value);
}

interface Key {
  readonly names: readonly string[] | undefined;
  /** What the name is made of, where it is not written. */
  readonly key?: ts.Expression | undefined;
}

/** Lets a member flow to `target`, whatever it is read from. */
export function readFrom(flow: Flow, receiver: Slot, { names, key }: Key, at: ts.Node, target: Slot): void {
  const { graph } = flow;
  graph.watch(receiver, (value) => {
    const readOne = (name: string | undefined) => read(flow, { value, name, at, target, receiver });
    if (names) for (const name of names) readOne(name);
    else if (key && NAMED.has(value.kind)) readNames(flow, key, at, readOne);
    else readOne(undefined);
  });
  for (const name of names ?? []) graph.connect(graph.slot(`lost:${name}`), target);
}

/** Of these every name matters; of an object of the program, a name that is not known means all its fields. */
const NAMED: ReadonlySet<Value['kind']> = new Set([
  'host',
  'front',
  'context',
  'bridge',
  'action',
  'window',
  'useDialogs',
]);

function call(flow: Flow, node: ts.CallExpression | ts.NewExpression, result: Slot): void {
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword || callModule(flow, node, result)) return;
  const callee = flow.slotOf(node.expression);
  const target = bare(node.expression);
  const hasReceiver = ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target);
  const receiver = hasReceiver ? flow.slotOf(target.expression) : undefined;
  callPlace(flow, callee, { node, args: argumentsOf(flow, node.arguments ?? []), result, receiver });
  for (const value of valuesOfType(flow, node)) flow.graph.add(result, value);
}

function argumentsOf(flow: Flow, given: readonly ts.Expression[]): Argument[] {
  return given.map((node) =>
    ts.isSpreadElement(node)
      ? { slot: flow.slotOf(node.expression), node, isSpread: true }
      : { slot: flow.slotOf(node), node },
  );
}

function callTag(flow: Flow, node: ts.TaggedTemplateExpression, result: Slot): void {
  const spans = ts.isTemplateExpression(node.template) ? node.template.templateSpans : [];
  const args = argumentsOf(flow, [node.template, ...spans.map(({ expression }) => expression)]);
  callPlace(flow, flow.slotOf(node.tag), { node, args, result });
}

function binary(flow: Flow, node: ts.BinaryExpression, slot: Slot): void {
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.CommaToken || kind === ts.SyntaxKind.EqualsToken) either(flow, slot, node.right);
  else if (LOGICAL.has(kind)) either(flow, slot, node.left, node.right);
}

const LOGICAL: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

function self(flow: Flow, node: ts.Expression, slot: Slot): void {
  const { graph, values } = flow;
  const around = ts.findAncestor(
    node,
    (each) =>
      (ts.isFunctionLike(each) && !ts.isArrowFunction(each)) || ts.isClassLike(each) || ts.isSourceFile(each),
  );
  if (!around || ts.isSourceFile(around)) return graph.add(slot, values.of('window', {}));
  const own = classOfThis(flow, around);
  if (own) graph.add(slot, own);
  else graph.connect(thisOf(flow, around), slot);
}
