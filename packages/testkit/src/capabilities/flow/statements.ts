import ts from 'typescript';
import { assign, bind } from './assign.ts';
import { rootOf } from './classes.ts';
import { fieldOf, parentOf } from './fields.ts';
import type { Flow } from './flow.ts';
import type { Slot } from './graph.ts';
import { namesOf } from './keys.ts';
import { idOf, resultOf } from './places.ts';
import { readModuleNamed } from './require.ts';
import { spreadInto } from './spread.ts';

/** Lets the values of a file flow: every statement and expression is looked at once. */
export function visit(flow: Flow, node: ts.Node): void {
  declare(flow, node);
  if (ts.isReturnStatement(node) || ts.isYieldExpression(node)) give(flow, node, node.expression);
  else if (ts.isThrowStatement(node)) flow.graph.connect(flow.slotOf(node.expression), thrown(flow));
  else if (ts.isForOfStatement(node) || ts.isForInStatement(node)) loop(flow, node);
  else if (ts.isExportAssignment(node)) exportDefault(flow, node);
  else if (ts.isTypeNode(node)) return;
  if (isValue(node)) flow.slotOf(node);
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind))
    assign(flow, node.left, flow.slotOf(node.right));
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    importLater(flow, node);
  ts.forEachChild(node, (child) => visit(flow, child));
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

const VALUES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.TaggedTemplateExpression,
  ts.SyntaxKind.JsxElement,
  ts.SyntaxKind.JsxSelfClosingElement,
  ts.SyntaxKind.JsxFragment,
]);

function isValue(node: ts.Node): node is ts.Expression {
  return VALUES.has(node.kind);
}

function declare(flow: Flow, node: ts.Node): void {
  const { graph, values } = flow;
  if (ts.isVariableDeclaration(node)) {
    if (node.initializer) bind(flow, node.name, flow.slotOf(node.initializer));
    else if (ts.isCatchClause(node.parent)) bind(flow, node.name, thrown(flow));
    else if (!ts.isForOfStatement(node.parent.parent)) bind(flow, node.name, graph.slot(node));
  } else if (ts.isParameter(node)) parameter(flow, node);
  else if (ts.isFunctionDeclaration(node) && node.name) {
    bind(flow, node.name, holding(flow, values.of('function', { node })));
  } else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
    graph.connect(flow.slotOf(node.body), resultOf(flow, node));
  }
  if (ts.isClassLike(node)) declareClass(flow, node);
}

function parameter(flow: Flow, node: ts.ParameterDeclaration): void {
  const slot = flow.graph.slot(node);
  slot.node = node;
  if (node.initializer) flow.graph.connect(flow.slotOf(node.initializer), slot);
  bind(flow, node.name, slot);
  if (!ts.isParameterPropertyDeclaration(node, node.parent) || !ts.isIdentifier(node.name)) return;
  const owner = flow.values.of('object', { key: idOf(rootOf(flow, node.parent.parent)) });
  flow.graph.connect(slot, fieldOf(flow, owner, node.name.text));
}

function holding(flow: Flow, value: Parameters<Flow['graph']['add']>[1]): Slot {
  const slot = flow.graph.slot({ holding: value });
  flow.graph.add(slot, value);
  return slot;
}

function declareClass(flow: Flow, node: ts.ClassLikeDeclaration): void {
  const { graph, values } = flow;
  const own = values.of('class', { node });
  const made = values.of('object', { key: idOf(rootOf(flow, node)) });
  if (node.name) bind(flow, node.name, holding(flow, own));
  else exportAs(flow, node, 'default', holding(flow, own));
  const [base] = node.heritageClauses?.flatMap(({ types }) => types) ?? [];
  if (base) graph.connect(flow.slotOf(base.expression), parentOf(flow, own));
  for (const member of node.members) {
    if (!member.name) continue;
    const isStatic = Boolean(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static);
    for (const name of namesOf(flow, member.name) ?? [undefined]) {
      memberInto(flow, member, fieldOf(flow, isStatic ? own : made, nameIn(member.name, name)));
    }
  }
}

function nameIn(written: ts.PropertyName, name: string | undefined): string | undefined {
  return ts.isPrivateIdentifier(written) ? written.text : name;
}

function memberInto(flow: Flow, member: ts.ClassElement, field: Slot): void {
  const { graph, values } = flow;
  if (ts.isPropertyDeclaration(member)) {
    if (member.initializer) graph.connect(flow.slotOf(member.initializer), field);
  } else if (ts.isMethodDeclaration(member)) graph.add(field, values.of('function', { node: member }));
  else if (ts.isGetAccessor(member)) graph.connect(resultOf(flow, member), field);
  else if (ts.isSetAccessor(member) && member.parameters[0])
    graph.connect(field, graph.slot(member.parameters[0]));
}

function give(flow: Flow, node: ts.Node, given: ts.Expression | undefined): void {
  const around = ts.findAncestor(node, ts.isFunctionLike);
  if (around && given) flow.graph.connect(flow.slotOf(given), resultOf(flow, around));
}

function loop(flow: Flow, { initializer, expression, kind }: ts.ForOfStatement | ts.ForInStatement): void {
  const item = flow.graph.slot({ itemOf: expression });
  const from = flow.slotOf(expression);
  if (kind === ts.SyntaxKind.ForInStatement) item.isOpen = true;
  else spreadInto(flow, from, item);
  if (!ts.isVariableDeclarationList(initializer)) assign(flow, initializer, item);
  else for (const { name } of initializer.declarations) bind(flow, name, item);
}

function exportDefault(flow: Flow, node: ts.ExportAssignment): void {
  exportAs(flow, node, node.isExportEquals ? 'export=' : 'default', flow.slotOf(node.expression));
}

function exportAs({ checker, graph }: Flow, node: ts.Node, name: string, source: Slot): void {
  const symbol = checker.getSymbolAtLocation(node.getSourceFile())?.exports?.get(name as ts.__String);
  if (symbol) graph.connect(source, graph.slot(symbol));
}

function importLater(flow: Flow, node: ts.CallExpression): void {
  const [name] = node.arguments;
  const found = name && readModuleNamed(flow, name, flow.graph.slot(node));
  if (!found && !(name && ts.isStringLiteralLike(name)))
    flow.seen.gaps.set(node, 'a module whose name is made at run time');
}

/** What is thrown anywhere can be caught anywhere. */
function thrown({ graph }: Flow): Slot {
  return graph.slot('thrown');
}
