import ts from 'typescript';
import type { Flow } from './flow.ts';
import type { Slot } from './graph.ts';
import { LANGUAGE } from './libraries.ts';
import { readSymbol, withoutAlias } from './modules.ts';
import { commonModule, idOf } from './places.ts';
import { read } from './read.ts';
import { WINDOWS } from './windows.ts';

/** Lets what a name stands for flow to where it is used. */
export function readName(flow: Flow, name: ts.Identifier, target: Slot): void {
  const { graph, values } = flow;
  if (name.text === 'undefined') return;
  if (name.text === 'arguments') {
    const around = ts.findAncestor(name, (node) => ts.isFunctionLike(node) && !ts.isArrowFunction(node));
    graph.add(target, values.of('object', { key: `arguments of ${idOf(around ?? name.getSourceFile())}` }));
    return;
  }
  const symbol = symbolOf(flow, name);
  if (!symbol || isGlobal(flow, symbol)) readGlobal(flow, name, target);
  else readSymbol(flow, symbol, target);
}

/** The place of a variable that is written. */
export function placeOf(flow: Flow, name: ts.Identifier): Slot {
  const symbol = symbolOf(flow, name);
  if (!symbol || isGlobal(flow, symbol)) return flow.graph.slot(`global:${name.text}`);
  return flow.graph.slot(withoutAlias(flow, symbol));
}

export function symbolOf({ checker }: Flow, name: ts.Identifier): ts.Symbol | undefined {
  if (ts.isShorthandPropertyAssignment(name.parent))
    return checker.getShorthandAssignmentValueSymbol(name.parent);
  if (ts.isExportSpecifier(name.parent)) return checker.getExportSpecifierLocalTargetSymbol(name.parent);
  return checker.getSymbolAtLocation(name);
}

/** Whether a name is of the page, not of the plugin's source: `window`, or a `Front` that is only declared. */
function isGlobal(flow: Flow, symbol: ts.Symbol): boolean {
  if (symbol.flags & ts.SymbolFlags.Alias) return false;
  const declarations = symbol.declarations ?? [];
  return declarations.every((declaration) => {
    const library = flow.libraryOf(declaration.getSourceFile());
    if (library === LANGUAGE) return true;
    const isAmbient = Boolean(ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Ambient);
    return library === undefined && (isAmbient || declaration.getSourceFile().isDeclarationFile);
  });
}

function readGlobal(flow: Flow, name: ts.Identifier, target: Slot): void {
  const { graph, values } = flow;
  const { text } = name;
  if (WINDOWS.has(text)) graph.add(target, values.of('window', {}));
  else if (text === 'module')
    graph.add(target, values.of('object', { key: commonModule(name.getSourceFile()) }));
  else if (text === 'exports')
    read(flow, {
      value: values.of('object', { key: commonModule(name.getSourceFile()) }),
      name: 'exports',
      at: name,
      target,
    });
  else read(flow, { value: values.of('window', {}), name: text, at: name, target });
}
