import ts from 'typescript';
import type { Flow } from '../flow/flow.ts';
import { textsOf } from '../flow/keys.ts';
import type { Leaf } from '../flow/origins.ts';

/** The text of a literal, a constant or a member of an enum. */
export function textOf(flow: Flow, node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  const texts =
    ts.isPropertyAccessExpression(node) || ts.isIdentifier(node) ? textsOf(flow, node) : undefined;
  return texts?.length === 1 ? texts[0] : undefined;
}

export function isLiteral(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) || truthOf({ node }) !== undefined;
}

/** Whether a literal counts as true; undefined for all else. */
export function truthOf({ node }: Leaf): boolean | undefined {
  if (!node) return undefined;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword || node.kind === ts.SyntaxKind.NullKeyword) return false;
  if (ts.isIdentifier(node) && node.text === 'undefined') return false;
  return ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)
    ? node.text !== '' && node.text !== '0'
    : undefined;
}
