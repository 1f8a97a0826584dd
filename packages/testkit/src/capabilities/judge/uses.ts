import { CONTEXTS, isMethodName, type ContextType } from '@frontyard/sdk-types';
import ts from 'typescript';
import { bare } from '../flow/expressions.ts';
import type { Flow } from '../flow/flow.ts';
import { textsInComment } from '../flow/origins.ts';
import { isWholeApi, type Api, type Method, type Value } from '../flow/values.ts';
import type { FactsAt } from '../guards/conditions.ts';
import { and, NOTHING_KNOWN, type Facts } from '../guards/facts.ts';

/** A method, where it is called, and what is known there. */
export interface Use {
  readonly method: Method;
  readonly at: ts.Node;
  readonly facts: Facts;
}

/** Every call of a method of Front. One that is taken and never seen called counts where it is taken. */
export function usesOf(flow: Flow, factsAt: FactsAt): Use[] {
  return flow.values.methods().flatMap((method) => {
    const places = [...(flow.seen.uses.get(method) ?? [])].filter((at) => !isOnlyTested(at));
    const taken = { method, at: method.at, facts: and(factsTaken(flow, factsAt, method), saidOf(method.at)) };
    if (places.length === 0) return isOnlyTested(method.at) ? [] : [taken];
    return places.map((at) => ({
      method,
      at,
      facts: and(taken.facts, and(and(factsAt(at), saidOf(at)), optional(method, at))),
    }));
  });
}

/** `// frontyard-contexts: singleConversation` beside a call says where alone it is reached. */
function saidOf(at: ts.Node): Facts {
  const said = textsInComment(at, 'frontyard-contexts');
  return said
    ? { ...NOTHING_KNOWN, contexts: new Set(CONTEXTS.filter((each) => said.includes(each))) }
    : NOTHING_KNOWN;
}

function factsTaken(flow: Flow, factsAt: FactsAt, method: Method): Facts {
  const { at, api, name } = method;
  const contexts = api === 'sdk' ? contextsOfType(flow, at) : undefined;
  const asked = flow.seen.asked.has(method) ? { ...NOTHING_KNOWN, can: new Set([name]) } : NOTHING_KNOWN;
  return and(factsAt(at), and(asked, contexts ? { ...NOTHING_KNOWN, contexts } : NOTHING_KNOWN));
}

/** The kinds of context a method is taken from, where its type says so. */
function contextsOfType(flow: Flow, at: ts.Node): ReadonlySet<ContextType> | undefined {
  if (!ts.isPropertyAccessExpression(at) && !ts.isElementAccessExpression(at)) return undefined;
  const type = flow.checker.getNonNullableType(flow.checker.getTypeAtLocation(at.expression));
  const parts = type.isUnion() ? type.types : [type];
  const kinds = parts.flatMap((part) => {
    const kind = part.getProperty('type');
    const literal = kind && flow.checker.getTypeOfSymbol(kind);
    return literal?.isStringLiteral() ? CONTEXTS.filter((context) => context === literal.value) : [];
  });
  return kinds.length > 0 ? new Set(kinds) : undefined;
}

/** `Front.insertHTML?.()` does nothing where the method is missing. */
function optional({ api, name }: Method, at: ts.Node): Facts {
  const isOptional = ts.isCallExpression(at) && at.questionDotToken !== undefined;
  return isOptional && api !== 'frontyard' && isMethodName(name)
    ? { ...NOTHING_KNOWN, can: new Set([name]) }
    : NOTHING_KNOWN;
}

/** Whether a method is only looked at: `if (Front.insertHTML)`. */
function isOnlyTested(at: ts.Node): boolean {
  let child = at;
  while (ts.isParenthesizedExpression(child.parent) || isNot(child.parent)) child = child.parent;
  const { parent } = child;
  if (ts.isTypeOfExpression(parent) || isNot(child)) return true;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === child;
  if (ts.isConditionalExpression(parent)) return parent.condition === child;
  if (ts.isCallExpression(parent)) return parent.expression.getText() === 'Boolean';
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  const isCompared =
    kind >= ts.SyntaxKind.EqualsEqualsToken && kind <= ts.SyntaxKind.ExclamationEqualsEqualsToken;
  return isCompared || (kind === ts.SyntaxKind.AmpersandAmpersandToken && parent.left === child);
}

function isNot(node: ts.Node): boolean {
  return ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
}

/** Places where a whole API is called as if it were a function: something in it is, and nobody knows what. */
export function callsOfWhole({ seen }: Flow): ts.Node[] {
  return seen.calls
    .filter(({ callee }) => {
      const values = [...callee.values];
      return !values.some(isCallable) && values.some(isWholeApi);
    })
    .map(({ node }) => bare(node as ts.Expression));
}

function isCallable(value: Value): boolean {
  if (value.kind === 'external') return value.receiver !== undefined;
  return ['method', 'function', 'class', 'wrapped', 'export', 'can', 'setter', 'subscribe'].includes(
    value.kind,
  );
}

/** Calls of members that the contract does not know, of what is certainly an API. */
export function callsOfUnknown({ seen }: Flow): { at: ts.Node; name: string; api: Api }[] {
  return [...seen.unknown].flatMap(([at, { name, of, receiver }]) => {
    const isCertain = [...(receiver?.values ?? [])].every(
      ({ kind }) => kind !== 'blob' && kind !== 'external',
    );
    const isCalled = ts.isCallExpression(at.parent) && at.parent.expression === at;
    if (!isCertain || !isCalled) return [];
    return { at, name, api: of.kind === 'host' ? 'frontyard' : of.kind === 'front' ? of.api : 'sdk' };
  });
}
