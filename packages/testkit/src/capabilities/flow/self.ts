import ts from 'typescript';
import type { Flow } from './flow.ts';
import { rootOf } from './classes.ts';
import { idOf } from './places.ts';
import type { Value } from './values.ts';

/** What `this` is in a class or one of its members: the objects made of it, or the class itself where it is static. */
export function classOfThis(flow: Flow, around: ts.Node): Value | undefined {
  const member = ts.isClassLike(around) ? undefined : around;
  const owner = member ? member.parent : around;
  if (!ts.isClassLike(owner)) return undefined;
  const isStatic = Boolean(
    member && ts.getCombinedModifierFlags(member as ts.Declaration) & ts.ModifierFlags.Static,
  );
  if (isStatic) return flow.values.of('class', { node: owner });
  return flow.values.of('object', { key: idOf(rootOf(flow, owner)) });
}

/** Whether an expression is a function with a `this` of its own. */
export function isMadeHere(expression: ts.Expression): expression is ts.FunctionExpression {
  return ts.isFunctionExpression(expression);
}
