import ts from 'typescript';
import type { Flow } from '../flow/flow.ts';
import { textsFrom } from '../flow/origins.ts';
import { isCodeFromText, isGlobal } from './codeFromText.ts';
import { hasScript, wholeText } from './textWithScript.ts';

type Found = [node: ts.Node, why: string];

const MADE = 'code that is made at run time';
const WORKER = 'a worker, whose code is not read';
const SCRIPT = 'a script element that is made at run time, which can call any method';
const HTML = 'HTML with a script in it, which is not read';
const HANDLER = 'an attribute with a script in it, which is not read';

/** What may call Front where no value can be followed: code made of text, scripts put into the page, workers. */
export function hiddenIn(flow: Flow, file: ts.SourceFile): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isTypeNode(node)) return;
    const why = whyHidden(flow, node);
    if (why) found.push([node, why]);
    // What a text is put together of was looked at with the whole of it.
    if (wholeText(node) === undefined || !why) ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function whyHidden(flow: Flow, node: ts.Node): string | undefined {
  if (isCodeFromText(flow.checker, node)) return MADE;
  const text = wholeText(node);
  if (text !== undefined && hasScript(text)) return HTML;
  if (ts.isJsxAttribute(node)) return isHandler(node.name.getText()) && isText(node) ? HANDLER : undefined;
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  return whyCallHides(flow, node);
}

function whyCallHides(flow: Flow, node: ts.CallExpression | ts.NewExpression): string | undefined {
  const name = nameOf(node.expression);
  const [first, second] = node.arguments ?? [];
  if (ts.isNewExpression(node)) return /^(Shared)?Worker$/.test(name) ? WORKER : undefined;
  if (name === 'importScripts' && isGlobal(flow.checker, node.expression)) return WORKER;
  const receiver = ts.isPropertyAccessExpression(node.expression) ? node.expression.expression.getText() : '';
  if (name === 'register' && receiver.endsWith('serviceWorker')) return WORKER;
  if (name === 'postMessage' && /\.source[!?]*$/.test(receiver))
    return 'a message to whoever sent one, which can be a call of any method';
  const tag = name === 'createElementNS' ? second : first;
  if (/^createElement(NS)?$/.test(name) && /document$/i.test(receiver))
    return tag && canBe(flow, tag, (each) => each.toLowerCase() === 'script') ? SCRIPT : undefined;
  return name === 'setAttribute' &&
    first &&
    canBe(flow, first, (each) => isHandler(each) || each === 'srcdoc')
    ? HANDLER
    : undefined;
}

/** Whether one of the texts an expression can give is such a text, or nobody knows. */
function canBe(flow: Flow, expression: ts.Expression, isSuch: (text: string) => boolean): boolean {
  if (ts.isStringLiteralLike(expression)) return isSuch(expression.text);
  const type = flow.checker.getTypeAtLocation(expression);
  const parts = type.isUnion() ? type.types : [type];
  if (parts.every((part) => part.isStringLiteral()))
    return parts.some((part) => part.isStringLiteral() && isSuch(part.value));
  const { texts, areAll } = textsFrom(flow.slotOf(expression));
  return !areAll || texts.some(isSuch);
}

function isHandler(name: string): boolean {
  return /^on[a-z]+$/.test(name.toLowerCase());
}

function isText({ initializer }: ts.JsxAttribute): boolean {
  if (!initializer) return false;
  if (ts.isStringLiteral(initializer)) return true;
  return ts.isJsxExpression(initializer) && wholeText(initializer.expression) !== undefined;
}

function nameOf(callee: ts.Expression): string {
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text;
  if (ts.isElementAccessExpression(callee) && ts.isStringLiteralLike(callee.argumentExpression))
    return callee.argumentExpression.text;
  return ts.isIdentifier(callee) ? callee.text : '';
}
