import ts from 'typescript';
import type { Flow } from './flow.ts';
import type { Slot } from './graph.ts';
import { KIT, readKitExport } from './kit.ts';
import { SOMEWHERE, sdkOf } from './libraries.ts';

/** Lets the export of a module flow to where it is read. */
export function readModule(
  flow: Flow,
  module: ts.Symbol,
  { name, target }: { readonly name: string | undefined; readonly target: Slot },
): void {
  const exported = flow.checker.getExportsOfModule(module);
  for (const symbol of exported) {
    if (name === undefined || symbol.name === name) readSymbol(flow, symbol, target);
  }
}

/** Lets what a symbol stands for flow to where it is named. */
export function readSymbol(flow: Flow, symbol: ts.Symbol, target: Slot): void {
  const { graph, values } = flow;
  const meant = withoutAlias(flow, symbol);
  const [declaration] = meant.declarations ?? [];
  if (meant.flags & ts.SymbolFlags.ValueModule) {
    graph.add(target, values.of('module', { symbol: meant }));
    return;
  }
  const library = declaration ? flow.libraryOf(declaration.getSourceFile()) : libraryNamed(symbol);
  const sdk = sdkOf(library);
  if (sdk) readExport(flow, sdk, meant.name, target);
  else if (library === undefined && declaration) graph.connect(graph.slot(meant), target);
  else {
    const from = library ?? SOMEWHERE;
    const name = nameOf(symbol, meant);
    graph.add(target, values.of('external', { from, name, receiver: undefined }));
    if (from === KIT) readKitExport(flow, name, target);
  }
}

/** The package an import names, of a library whose files were not read. */
function libraryNamed({ declarations = [] }: ts.Symbol): string | undefined {
  const [declaration] = declarations;
  const from =
    declaration &&
    ts.findAncestor(declaration, (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node));
  const specifier =
    from && (ts.isImportDeclaration(from) || ts.isExportDeclaration(from)) ? from.moduleSpecifier : undefined;
  const name = specifier && ts.isStringLiteral(specifier) ? specifier.text : '';
  return /^((?:@[^/]+\/)?[^./][^/]*)/.exec(name)?.[1];
}

/** What an import calls it over there. */
function nameOf(symbol: ts.Symbol, meant: ts.Symbol): string {
  const [declaration] = symbol.declarations ?? [];
  const isRenamed = declaration && (ts.isImportSpecifier(declaration) || ts.isExportSpecifier(declaration));
  if (meant.declarations) return meant.name;
  return isRenamed ? (declaration.propertyName ?? declaration.name).text : symbol.name;
}

/** What Front's SDK exports under the name of its default export, which is `Front` in its types. */
function readExport({ graph, values }: Flow, library: 'frontyard' | 'sdk', name: string, target: Slot): void {
  if (library === 'sdk' && (name === 'default' || name === 'Front'))
    graph.add(target, values.of('front', { api: 'sdk' }));
  else if (library === 'sdk' && name === 'contextUpdates') graph.add(target, values.of('context', {}));
  else graph.add(target, values.of('export', { library, name }));
}

/** What an import or re-export means. `const x = require('y')` is a variable, though the compiler calls it an import. */
export function withoutAlias({ checker }: Pick<Flow, 'checker'>, symbol: ts.Symbol): ts.Symbol {
  const [declaration] = symbol.declarations ?? [];
  const isVariable =
    declaration && (ts.isVariableDeclaration(declaration) || ts.isBindingElement(declaration));
  return symbol.flags & ts.SymbolFlags.Alias && !isVariable ? checker.getAliasedSymbol(symbol) : symbol;
}
