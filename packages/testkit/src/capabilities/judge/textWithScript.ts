import ts from 'typescript';

/** A text as far as it can be read: templates and sums of texts, with a space for each part that is not. */
export function wholeText(node: ts.Node | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const rest = node.templateSpans.map(
      ({ expression, literal }) => (wholeText(expression) ?? ' ') + literal.text,
    );
    return node.head.text + rest.join('');
  }
  if (ts.isParenthesizedExpression(node)) return wholeText(node.expression);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [wholeText(node.left), wholeText(node.right)];
  return left === undefined && right === undefined ? undefined : (left ?? ' ') + (right ?? ' ');
}

/** Whether a text is HTML, or an address, that runs something by itself. */
export function hasScript(text: string): boolean {
  return /<script\b|<[a-z][^<>]*[\s"'/]on[a-z]+\s*=|^\s*javascript:|=\s*["']?\s*javascript:/i.test(text);
}
