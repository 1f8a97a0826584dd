import ts from 'typescript';
import { bare } from '../flow/expressions.ts';
import type { Flow } from '../flow/flow.ts';
import { originsOf, type Leaf } from '../flow/origins.ts';
import { asked, factsOfIn, factsOfTypeof, isCan, methodTested } from './asking.ts';
import { and, anyOf, NOTHING_KNOWN, type Facts } from './facts.ts';
import { isLiteral, textOf, truthOf } from './literals.ts';
import { factsOfIncludes, factsOfLiteral, isIncludes } from './narrowing.ts';

/** Tells what holds at a place of the program. */
export type FactsAt = (node: ts.Node) => Facts;

/** Conditions that are being looked at: one that leads back to itself says nothing new. */
const underWay = new Set<ts.Node>();

/** What is known where a condition is true, or false. */
export function factsOf(flow: Flow, factsAt: FactsAt, written: ts.Expression, isTrue: boolean): Facts {
  const node = bare(written);
  if (underWay.has(node)) return NOTHING_KNOWN;
  underWay.add(node);
  try {
    return factsOfBare(flow, factsAt, node, isTrue);
  } finally {
    underWay.delete(node);
  }
}

function factsOfBare(flow: Flow, factsAt: FactsAt, node: ts.Expression, isTrue: boolean): Facts {
  const again = (expression: ts.Expression, truth: boolean) => factsOf(flow, factsAt, expression, truth);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return again(node.operand, !isTrue);
  if (ts.isBinaryExpression(node)) return factsOfBinary(flow, factsAt, node, isTrue);
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments;
    if (first && ts.isIdentifier(node.expression) && node.expression.text === 'Boolean')
      return again(first, isTrue);
    if (first && isCan(flow, node)) return isTrue ? asked(flow, first) : NOTHING_KNOWN;
    if (isTrue && isIncludes(node)) return factsOfIncludes(flow, node);
  }
  const tested = isTrue ? methodTested(flow, node) : undefined;
  if (tested) return { ...NOTHING_KNOWN, can: new Set([tested]) };
  return fromOrigins(
    flow,
    factsAt,
    node,
    (leaf) => truthOf(leaf) !== !isTrue,
    (leaf) => {
      return leaf.node === node || !leaf.node ? NOTHING_KNOWN : again(leaf.node as ts.Expression, isTrue);
    },
    isTrue,
  );
}

function factsOfBinary(flow: Flow, factsAt: FactsAt, node: ts.BinaryExpression, isTrue: boolean): Facts {
  const again = (expression: ts.Expression, truth: boolean) => factsOf(flow, factsAt, expression, truth);
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken) {
    const isBoth = (kind === ts.SyntaxKind.AmpersandAmpersandToken) === isTrue;
    const parts = [again(node.left, isTrue), again(node.right, isTrue)] as const;
    return isBoth ? and(...parts) : anyOf(parts);
  }
  if (kind === ts.SyntaxKind.InKeyword) return factsOfIn(flow, node, isTrue);
  const isEqual = EQUAL.get(kind);
  if (isEqual === undefined) return NOTHING_KNOWN;
  return factsOfEquality(flow, factsAt, { left: node.left, right: node.right, isEqual: isEqual === isTrue });
}

const EQUAL: ReadonlyMap<ts.SyntaxKind, boolean> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, true],
  [ts.SyntaxKind.EqualsEqualsToken, true],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, false],
  [ts.SyntaxKind.ExclamationEqualsToken, false],
]);

interface Equality {
  readonly left: ts.Expression;
  readonly right: ts.Expression;
  readonly isEqual: boolean;
}

/** What is known where two things are equal, or are not. */
export function factsOfEquality(flow: Flow, factsAt: FactsAt, { left, right, isEqual }: Equality): Facts {
  const [value, literal] = isLiteral(bare(left)) ? [bare(right), bare(left)] : [bare(left), bare(right)];
  if (ts.isTypeOfExpression(value)) return factsOfTypeof(flow, value, literal, isEqual);
  const truth = truthOf({ node: literal });
  const text = textOf(flow, literal);
  if (text === undefined) {
    const isNothing = literal.kind === ts.SyntaxKind.NullKeyword || literal.getText() === 'undefined';
    if (isNothing || typeof truth === 'boolean')
      return factsOf(flow, factsAt, value, isNothing ? !isEqual : truth === isEqual);
    return NOTHING_KNOWN;
  }
  const narrowed = factsOfLiteral(flow, value, text, isEqual);
  if (narrowed) return narrowed;
  return fromOrigins(
    flow,
    factsAt,
    value,
    ({ node }) => !node || !ts.isStringLiteralLike(node) || (node.text === text) === isEqual,
    () => NOTHING_KNOWN,
    isEqual,
  );
}

/** What is known because of where a value comes from: it can only be this if it was made there. */
function fromOrigins(
  flow: Flow,
  factsAt: FactsAt,
  node: ts.Expression,
  isPossible: (leaf: Leaf) => boolean,
  inLeaf: (leaf: Leaf) => Facts,
  isTrue: boolean,
): Facts {
  const { leaves, isOpen } = originsOf(flow.slotOf(node), (each) => each !== node && isCondition(flow, each));
  if (isOpen || leaves.length === 0) return NOTHING_KNOWN;
  return anyOf(
    leaves.filter(isPossible).map((leaf) => {
      if (leaf.fact) return isTrue ? leaf.fact : NOTHING_KNOWN;
      return leaf.node ? and(factsAt(leaf.node), inLeaf(leaf)) : NOTHING_KNOWN;
    }),
  );
}

/** Expressions that say something by what they are made of. */
function isCondition(flow: Flow, node: ts.Node): boolean {
  return (
    ts.isPrefixUnaryExpression(node) ||
    ts.isBinaryExpression(node) ||
    (ts.isCallExpression(node) && isCan(flow, node))
  );
}
