import ts from 'typescript';
import { contentsOf, fieldOf } from './fields.ts';
import type { Flow } from './flow.ts';
import type { Slot } from './graph.ts';
import { namesOf, textsOf } from './keys.ts';
import { placeOf, symbolOf } from './names.ts';
import { readFrom } from './expressions.ts';
import { spreadInto } from './spread.ts';
import { valuesOfType } from './types.ts';
import type { Value } from './values.ts';

/** Lets a value flow into the names a declaration gives it. */
export function bind(flow: Flow, name: ts.BindingName, source: Slot): void {
  const { graph } = flow;
  if (ts.isIdentifier(name)) {
    const symbol = symbolOf(flow, name);
    const place = symbol ? graph.slot(symbol) : placeOf(flow, name);
    graph.connect(source, place);
    for (const value of valuesOfType(flow, name)) graph.add(place, value);
    return;
  }
  for (const [index, element] of name.elements.entries()) {
    if (ts.isOmittedExpression(element)) continue;
    const part = graph.slot(element);
    part.node = element;
    take(flow, { source, part, element, index, isList: ts.isArrayBindingPattern(name) });
    if (element.initializer) graph.connect(flow.slotOf(element.initializer), part);
    bind(flow, element.name, part);
  }
}

interface Taking {
  source: Slot;
  part: Slot;
  element: ts.BindingElement;
  index: number;
  isList: boolean;
}

function take(flow: Flow, { source, part, element, index, isList }: Taking): void {
  if (element.dotDotDotToken)
    return isList ? spreadInto(flow, source, part) : flow.graph.connect(source, part);
  const { propertyName = element.name } = element;
  const names = isList ? [String(index)] : namesOf(flow, propertyName);
  const key = ts.isComputedPropertyName(propertyName) ? propertyName.expression : undefined;
  readFrom(flow, source, { names, key }, element, part);
}

/** Lets a value flow into what is assigned to. */
export function assign(flow: Flow, target: ts.Expression, source: Slot): void {
  const { graph } = flow;
  if (ts.isParenthesizedExpression(target) || ts.isAsExpression(target) || ts.isNonNullExpression(target))
    return assign(flow, target.expression, source);
  if (ts.isIdentifier(target)) return graph.connect(source, placeOf(flow, target));
  if (ts.isPropertyAccessExpression(target))
    return write(flow, target.expression, [target.name.text], source);
  if (ts.isElementAccessExpression(target))
    return write(flow, target.expression, textsOf(flow, target.argumentExpression) ?? [undefined], source);
  if (ts.isObjectLiteralExpression(target)) return assignFields(flow, target, source);
  if (!ts.isArrayLiteralExpression(target)) return;
  for (const [index, element] of target.elements.entries())
    assignPart(flow, element, source, { names: [String(index)] }, element);
}

function assignFields(flow: Flow, target: ts.ObjectLiteralExpression, source: Slot): void {
  for (const property of target.properties) {
    if (ts.isSpreadAssignment(property)) assign(flow, property.expression, source);
    else if (ts.isShorthandPropertyAssignment(property)) {
      const symbol = flow.checker.getShorthandAssignmentValueSymbol(property);
      const names = [property.name.text];
      const place = symbol ? flow.graph.slot(symbol) : flow.graph.slot(`global:${property.name.text}`);
      readFrom(flow, source, { names }, property, place);
    } else if (ts.isPropertyAssignment(property)) {
      const key = ts.isComputedPropertyName(property.name) ? property.name.expression : undefined;
      assignPart(flow, property.initializer, source, { names: namesOf(flow, property.name), key }, property);
    }
  }
}

function assignPart(
  flow: Flow,
  target: ts.Expression,
  source: Slot,
  key: Parameters<typeof readFrom>[2],
  at: ts.Node,
): void {
  const part = flow.graph.slot({ at });
  const hasDefault = ts.isBinaryExpression(target) && target.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  readFrom(flow, source, key, at, part);
  if (hasDefault) flow.graph.connect(flow.slotOf(target.right), part);
  assign(flow, hasDefault ? target.left : target, part);
}

function write(
  flow: Flow,
  object: ts.Expression,
  names: readonly (string | undefined)[],
  source: Slot,
): void {
  const receiver = flow.slotOf(object);
  for (const name of names) {
    flow.graph.watch(receiver, (value) => writeTo(flow, value, name, source));
    // Where nobody knows what is written to, whoever reads a field of that name may get it.
    flow.seen.last.push(() => {
      if (receiver.values.size === 0) flow.graph.connect(source, flow.graph.slot(`lost:${name}`));
    });
  }
}

function writeTo(flow: Flow, value: Value, name: string | undefined, source: Slot): void {
  const { graph } = flow;
  if (value.kind === 'object' || value.kind === 'class' || value.kind === 'function')
    graph.connect(source, fieldOf(flow, value, name));
  else if (value.kind === 'blob') graph.connect(source, contentsOf(flow, value));
  else if (value.kind === 'window') graph.connect(source, graph.slot(`global:${name}`));
  else if (value.kind === 'external') graph.connect(source, graph.slot(`field:${name}`));
}
