import type { ContextType } from '@frontyard/sdk-types';
import ts from 'typescript';
import type { Flow } from '../flow/flow.ts';
import { factsOf, type FactsAt } from './conditions.ts';
import { and, anyOf, NOTHING_KNOWN, SOMETHING_UNKNOWN, type Facts } from './facts.ts';
import { leaves, ofCase } from './cases.ts';

/** Tells what holds at a place: by the conditions around it and before it, and by where the function around it is called. */
export function createFactsAt(flow: Flow): FactsAt {
  const places = new Map<ts.Node, Facts>();
  const known = new Map<ts.Node, Facts>();
  const underWay = new Set<ts.Node>();

  const factsAt: FactsAt = (node) => {
    const found = places.get(node);
    if (found) return found;
    // What leads back here says nothing new about it.
    places.set(node, NOTHING_KNOWN);
    const { parent } = node;
    const facts = parent ? and(factsAt(parent), inside(parent, node)) : NOTHING_KNOWN;
    places.set(node, facts);
    return facts;
  };

  function inside(parent: ts.Node, child: ts.Node): Facts {
    const facts = around({ flow, factsAt }, parent, child);
    return ts.isFunctionLike(parent) ? and(facts, whereCalled(parent) ?? NOTHING_KNOWN) : facts;
  }

  /** Undefined while it is being asked for: a function that calls itself says nothing new. */
  function whereCalled(declaration: ts.Node): Facts | undefined {
    if (known.has(declaration)) return known.get(declaration);
    if (underWay.has(declaration)) return undefined;
    underWay.add(declaration);
    const callers = [...(flow.seen.callers.get(declaration) ?? [])];
    const facts = anyOf(
      callers.filter((caller) => !isWithin(caller, declaration)).map((caller) => factsAt(caller)),
    );
    underWay.delete(declaration);
    known.set(declaration, facts);
    return facts;
  }

  return factsAt;
}

interface Knowing {
  readonly flow: Flow;
  readonly factsAt: FactsAt;
}

/** What holds in one part of a construct because of its other parts. */
function around({ flow, factsAt }: Knowing, parent: ts.Node, child: ts.Node): Facts {
  const when = (condition: ts.Expression, isTrue: boolean) =>
    orUnknown(factsOf(flow, factsAt, condition, isTrue));
  if (ts.isIfStatement(parent) && child !== parent.expression)
    return when(parent.expression, child === parent.thenStatement);
  if (ts.isConditionalExpression(parent) && child !== parent.condition)
    return when(parent.condition, child === parent.whenTrue);
  if (ts.isBinaryExpression(parent) && child === parent.right) return afterLeft(parent, when);
  if (ts.isWhileStatement(parent) && child === parent.statement) return when(parent.expression, true);
  if (
    ts.isForStatement(parent) &&
    child !== parent.initializer &&
    parent.condition &&
    child !== parent.condition
  )
    return when(parent.condition, true);
  if ((ts.isForOfStatement(parent) || ts.isForInStatement(parent)) && child === parent.statement)
    return SOMETHING_UNKNOWN;
  if (ts.isCallExpression(parent) && child !== parent.expression) return asArgument(flow, parent);
  if (ts.isCaseOrDefaultClause(parent))
    return and(orUnknown(ofCase(flow, factsAt, parent)), before(parent.statements, child, when));
  if (ts.isBlock(parent) || ts.isSourceFile(parent)) return before(parent.statements, child, when);
  return NOTHING_KNOWN;
}

/** Of what is done for each of a list, nobody knows whether it is done; the legacy library tells by the event what is open. */
function asArgument(flow: Flow, { expression, arguments: [first] }: ts.CallExpression): Facts {
  if (!ts.isPropertyAccessExpression(expression)) return NOTHING_KNOWN;
  if (FOR_EACH.has(expression.name.text)) return SOMETHING_UNKNOWN;
  const isFront = [...flow.slotOf(expression.expression).values].some(({ kind }) => kind === 'front');
  const isListening = /^(on|once)$/.test(expression.name.text) && isFront;
  const event = isListening && first && ts.isStringLiteralLike(first) ? EVENTS[first.text] : undefined;
  return event ? { ...NOTHING_KNOWN, contexts: new Set(event) } : NOTHING_KNOWN;
}

const FOR_EACH: ReadonlySet<string> = new Set(
  'map forEach flatMap filter find findLast some every reduce'.split(' '),
);
const EVENTS: Readonly<Record<string, readonly ContextType[]>> = {
  conversation: ['singleConversation'],
  no_conversation: ['noConversation', 'multiConversations'],
};

type When = (condition: ts.Expression, isTrue: boolean) => Facts;

function afterLeft({ left, operatorToken: { kind } }: ts.BinaryExpression, when: When): Facts {
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return when(left, true);
  return kind === ts.SyntaxKind.BarBarToken ? when(left, false) : NOTHING_KNOWN;
}

/** What earlier statements leave over: after `if (x) return`, x does not hold. A function that is hoisted may run before. */
function before(statements: readonly ts.Statement[], child: ts.Node, when: When): Facts {
  if (ts.isFunctionDeclaration(child)) return NOTHING_KNOWN;
  const index = statements.indexOf(child as ts.Statement);
  return statements
    .slice(0, Math.max(index, 0))
    .filter(ts.isIfStatement)
    .map(({ expression, thenStatement, elseStatement }) => {
      if (leaves(thenStatement)) return when(expression, false);
      return leaves(elseStatement) ? when(expression, true) : NOTHING_KNOWN;
    })
    .reduce(and, NOTHING_KNOWN);
}

function orUnknown(facts: Facts): Facts {
  return saysNothing(facts) ? SOMETHING_UNKNOWN : facts;
}

function saysNothing({ can, platforms, contexts, wires }: Facts): boolean {
  return (
    can.size === 0 &&
    platforms.size === NOTHING_KNOWN.platforms.size &&
    contexts.size === NOTHING_KNOWN.contexts.size &&
    wires.size === NOTHING_KNOWN.wires.size
  );
}

function isWithin(node: ts.Node, outer: ts.Node): boolean {
  return ts.findAncestor(node, (each) => each === outer) !== undefined;
}
