import ts from 'typescript';
import type { Flow } from '../flow/flow.ts';
import { factsOf, factsOfEquality, type FactsAt } from './conditions.ts';
import { and, anyOf, NOTHING_KNOWN, type Facts } from './facts.ts';

/** In a case one of the labels above it holds, as far as they fall through; in the default none does. */
export function ofCase(flow: Flow, factsAt: FactsAt, clause: ts.CaseOrDefaultClause): Facts {
  const { parent: block } = clause;
  const subject = block.parent.expression;
  const equals = (label: ts.Expression, isEqual: boolean) =>
    subject.kind === ts.SyntaxKind.TrueKeyword
      ? factsOf(flow, factsAt, label, isEqual)
      : factsOfEquality(flow, factsAt, { left: subject, right: label, isEqual });
  if (ts.isDefaultClause(clause)) {
    const labels = block.clauses.filter(ts.isCaseClause);
    return labels.reduce((facts, { expression }) => and(facts, equals(expression, false)), NOTHING_KNOWN);
  }
  const index = block.clauses.indexOf(clause);
  const through = block.clauses.slice(0, index).findLastIndex(({ statements }) => leaves(statements.at(-1)));
  const reaching = block.clauses.slice(through + 1, index + 1);
  if (reaching.some(ts.isDefaultClause)) return NOTHING_KNOWN;
  return anyOf(reaching.filter(ts.isCaseClause).map(({ expression }) => equals(expression, true)));
}

/** Whether nothing after a statement is reached through it. */
export function leaves(statement: ts.Statement | undefined): boolean {
  if (!statement) return false;
  if (ts.isBlock(statement)) return leaves(statement.statements.at(-1));
  if (ts.isIfStatement(statement)) return leaves(statement.thenStatement) && leaves(statement.elseStatement);
  return (
    ts.isReturnStatement(statement) ||
    ts.isThrowStatement(statement) ||
    ts.isBreakStatement(statement) ||
    ts.isContinueStatement(statement)
  );
}
