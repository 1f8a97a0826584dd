import ts from 'typescript';
import type { Flow } from './flow.ts';

/** More names than anybody writes by hand: the name of any method, and so as good as none. */
const TOO_MANY = 20;

/** The texts an expression can be, by its type; undefined when it can be anything. */
export function textsOf(
  { checker }: Pick<Flow, 'checker'>,
  expression: ts.Expression,
): readonly string[] | undefined {
  if (ts.isStringLiteralLike(expression) || ts.isNumericLiteral(expression)) return [expression.text];
  const type = checker.getTypeAtLocation(expression);
  const constraint = checker.getBaseConstraintOfType(type) ?? type;
  const parts = constraint.isUnion() ? constraint.types : [constraint];
  const texts = parts.flatMap((part) =>
    part.isStringLiteral() || part.isNumberLiteral() ? String(part.value) : [],
  );
  return texts.length === parts.length && texts.length > 0 && texts.length <= TOO_MANY ? texts : undefined;
}

/** The texts of a property's name. */
export function namesOf(flow: Flow, name: ts.PropertyName | ts.BindingName): readonly string[] | undefined {
  if (ts.isComputedPropertyName(name)) return textsOf(flow, name.expression);
  return 'text' in name ? [name.text] : undefined;
}
