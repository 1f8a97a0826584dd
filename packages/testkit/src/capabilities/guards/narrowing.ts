import { CONTEXTS, PLATFORMS, WIRES } from '@frontyard/sdk-types';
import ts from 'typescript';
import { bare } from '../flow/expressions.ts';
import type { Flow } from '../flow/flow.ts';
import { anyOf, NOTHING_KNOWN, type Facts } from './facts.ts';

/** `context.type === 'message'`, `bridge.platform !== 'ios'`, `bridge.wire === 'legacy'`. */
export function factsOfLiteral(
  flow: Flow,
  value: ts.Expression,
  text: string,
  isEqual: boolean,
): Facts | undefined {
  const pick = <T extends string>(all: readonly T[]) =>
    new Set(all.filter((each) => (each === text) === isEqual));
  if (isOneOf(flow, value, 'type', CONTEXTS, text)) return { ...NOTHING_KNOWN, contexts: pick(CONTEXTS) };
  if (isOneOf(flow, value, 'platform', PLATFORMS, text))
    return { ...NOTHING_KNOWN, platforms: pick(PLATFORMS) };
  if (isOneOf(flow, value, 'wire', WIRES, text)) return { ...NOTHING_KNOWN, wires: pick(WIRES) };
  return undefined;
}

/** Whether an expression is by its type one of the texts; where it has no type, by what it is called. */
function isOneOf(
  flow: Flow,
  value: ts.Expression,
  name: string,
  all: readonly string[],
  text: string,
): boolean {
  if (!all.includes(text)) return false;
  const type = flow.checker.getNonNullableType(flow.checker.getTypeAtLocation(value));
  const parts = type.isUnion() ? type.types : [type];
  if (parts.every((part) => part.isStringLiteral())) return parts.every((part) => all.includes(part.value));
  const called = ts.isPropertyAccessExpression(value) ? value.name.text : value.getText();
  // Front's own types spell the contexts as an enum.
  return called === name;
}

export function factsOfIncludes(flow: Flow, node: ts.CallExpression): Facts {
  const target = bare(node.expression);
  const [first] = node.arguments;
  if (!ts.isPropertyAccessExpression(target) || !first) return NOTHING_KNOWN;
  const list = bare(target.expression);
  if (!ts.isArrayLiteralExpression(list)) return NOTHING_KNOWN;
  const texts = list.elements.map((element) => (ts.isStringLiteralLike(element) ? element.text : ''));
  return anyOf(texts.map((text) => factsOfLiteral(flow, bare(first), text, true) ?? NOTHING_KNOWN));
}

export function isIncludes({ expression }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'includes';
}
