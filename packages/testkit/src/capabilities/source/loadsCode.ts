import ts from 'typescript';

/** Whether a module's name stands where its code is run, and not only where its types are used. */
export function loadsCode({ parent }: ts.Node): boolean {
  if (ts.isImportDeclaration(parent)) return !parent.importClause?.isTypeOnly;
  if (ts.isExportDeclaration(parent)) return !parent.isTypeOnly;
  if (ts.isExternalModuleReference(parent)) return !parent.parent.isTypeOnly;
  return !ts.isLiteralTypeNode(parent) && !ts.isModuleDeclaration(parent);
}
