import { isMethodName } from '@frontyard/sdk-types';
import ts from 'typescript';
import { bare } from '../flow/expressions.ts';
import type { Flow } from '../flow/flow.ts';
import { textsOf } from '../flow/keys.ts';
import { NOTHING_KNOWN, type Facts } from './facts.ts';

export function isCan(flow: Flow, node: ts.CallExpression): boolean {
  return [...flow.slotOf(node.expression).values].some(({ kind }) => kind === 'can');
}

/** `can('tag')`; with a variable, the same variable's method can be called. */
export function asked(flow: Flow, name: ts.Expression): Facts {
  const symbol = ts.isIdentifier(name) ? flow.checker.getSymbolAtLocation(name) : undefined;
  const texts = textsOf(flow, name) ?? [];
  const only = texts.length === 1 ? texts : [];
  return { ...NOTHING_KNOWN, can: new Set<string | ts.Symbol>([...only, ...(symbol ? [symbol] : [])]) };
}

/** `if (Front.insertHTML)`, `if (context.functionArities.updateDraft)`: only where a missing method is not there at all. */
export function methodTested(flow: Flow, node: ts.Expression): string | undefined {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined;
  const name = ts.isPropertyAccessExpression(node)
    ? node.name.text
    : textsOf(flow, node.argumentExpression)?.[0];
  return name !== undefined && isMethodName(name) && tellsAbsence(flow, node.expression) ? name : undefined;
}

export function factsOfIn(flow: Flow, { left, right }: ts.BinaryExpression, isTrue: boolean): Facts {
  const [name] = textsOf(flow, left) ?? [];
  const isTest = isTrue && name !== undefined && isMethodName(name) && tellsAbsence(flow, right);
  return isTest ? { ...NOTHING_KNOWN, can: new Set([name]) } : NOTHING_KNOWN;
}

export function factsOfTypeof(
  flow: Flow,
  { expression }: ts.TypeOfExpression,
  literal: ts.Expression,
  isEqual: boolean,
): Facts {
  const text = ts.isStringLiteralLike(literal) ? literal.text : '';
  const isThere = (text === 'function' && isEqual) || (text === 'undefined' && !isEqual);
  const name = isThere ? methodTested(flow, bare(expression)) : undefined;
  return name === undefined ? NOTHING_KNOWN : { ...NOTHING_KNOWN, can: new Set([name]) };
}

/** The legacy `Front` and the contexts of Front's SDK lack what is missing; `Front` of the SDK and our `host` never do. */
function tellsAbsence(flow: Flow, expression: ts.Expression): boolean {
  const node = bare(expression);
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'functionArities') return true;
  const held = [...flow.slotOf(node).values].filter(
    ({ kind }) => kind === 'front' || kind === 'context' || kind === 'host',
  );
  return (
    held.length > 0 &&
    held.every((value) => value.kind === 'context' || (value.kind === 'front' && value.api === 'legacy'))
  );
}
