import ts from 'typescript';
import type { Flow } from './flow.ts';

/** The class a class begins with: all that extend it share its fields. */
export function rootOf(flow: Flow, declaration: ts.ClassLikeDeclaration): ts.ClassLikeDeclaration {
  const base = baseOf(flow, declaration);
  return base && base !== declaration ? rootOf(flow, base) : declaration;
}

export function constructorOf(
  flow: Flow,
  declaration: ts.ClassLikeDeclaration,
): ts.ConstructorDeclaration | undefined {
  const own = declaration.members.find(ts.isConstructorDeclaration);
  const base = own ? undefined : baseOf(flow, declaration);
  return own ?? (base && constructorOf(flow, base));
}

function baseOf(flow: Flow, declaration: ts.ClassLikeDeclaration): ts.ClassLikeDeclaration | undefined {
  const [type] =
    declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types ?? [];
  if (!type) return undefined;
  const symbol = flow.checker.getSymbolAtLocation(type.expression);
  const meant =
    symbol && symbol.flags & ts.SymbolFlags.Alias ? flow.checker.getAliasedSymbol(symbol) : symbol;
  const found = meant?.declarations?.find(ts.isClassLike);
  return found && flow.libraryOf(found.getSourceFile()) === undefined ? found : undefined;
}
