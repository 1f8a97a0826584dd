import ts from 'typescript';

/** Whether something makes code of a text, or takes what does: it can call anything. */
export function isCodeFromText(checker: ts.TypeChecker, node: ts.Node): boolean {
  if (ts.isWithStatement(node)) return true;
  if (ts.isIdentifier(node)) return makesCode(node) && isGlobal(checker, node);
  const member = memberOf(node);
  if (member === 'eval' || (member === 'Function' && isWindow(node))) return true;
  if (member === 'constructor' && memberOf(objectOf(node)) === 'constructor') return true;
  if (!ts.isCallExpression(node)) return false;
  const [first] = node.arguments;
  const called = memberOf(node.expression) ?? node.expression.getText();
  if (!first || !/^(setTimeout|setInterval|constructor)$/.test(called)) return false;
  return isText(checker.getTypeAtLocation(first));
}

function makesCode(node: ts.Identifier): boolean {
  const { parent } = node;
  if (node.text !== 'eval' && node.text !== 'Function') return false;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (node.text === 'eval') return true;
  const isAsked =
    ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
  return !isAsked && !(ts.isPropertyAccessExpression(parent) && parent.expression === node);
}

/** Whether a name is the language's own, and not one of the plugin's. */
export function isGlobal(checker: ts.TypeChecker, node: ts.Node): boolean {
  const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
  return declarations.every((each) => each.getSourceFile().isDeclarationFile);
}

function memberOf(node: ts.Node | undefined): string | undefined {
  if (node && ts.isPropertyAccessExpression(node)) return node.name.text;
  const isNamed =
    node && ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression);
  return isNamed ? (node.argumentExpression as ts.StringLiteralLike).text : undefined;
}

function objectOf(node: ts.Node): ts.Node | undefined {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
    ? node.expression
    : undefined;
}

function isWindow(node: ts.Node): boolean {
  return /^(window|globalThis|self)$/.test(objectOf(node)?.getText() ?? '');
}

function isText(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(({ flags }) => flags & ts.TypeFlags.StringLike);
}
