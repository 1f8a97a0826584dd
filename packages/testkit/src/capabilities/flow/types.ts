import ts from 'typescript';
import { isMethodName, methodNames } from '@frontyard/sdk-types';
import type { Flow } from './flow.ts';
import type { Value } from './values.ts';

/** What an expression is by its type, whichever way it came there: the API of our sdk, or of Front's SDK. */
export function valuesOfType(flow: Flow, node: ts.Node): readonly Value[] {
  const type = flow.checker.getTypeAtLocation(node);
  return partsOf(type).flatMap((part) => kindOf(flow, part) ?? []);
}

/** Whether a function's type is that of a method of our sdk: only those take `CallOptions` last. */
export function isMethodType(flow: Flow, type: ts.Type): boolean {
  return partsOf(type).some((part) =>
    part.getCallSignatures().some((signature) => {
      const last = signature.parameters.at(-1);
      if (!last) return false;
      return partsOf(flow.checker.getTypeOfSymbol(last)).some(
        (each) => each.symbol?.name === 'CallOptions' && libraryOf(flow, each) === '@frontyard/sdk-types',
      );
    }),
  );
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** Answers are kept, since most expressions share few types. */
const answers = new WeakMap<ts.Type, Value | null>();

function kindOf(flow: Flow, type: ts.Type): Value | undefined {
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection | ts.TypeFlags.TypeParameter)))
    return undefined;
  const known = answers.get(type);
  if (known !== undefined) return known ?? undefined;
  const found = judge(flow, flow.checker.getBaseConstraintOfType(type) ?? type) ?? null;
  answers.set(type, found);
  return found ?? undefined;
}

function judge(flow: Flow, type: ts.Type): Value | undefined {
  const { values } = flow;
  if (type.symbol?.name === 'Bridge' && libraryOf(flow, type) === '@frontyard/sdk')
    return values.of('bridge', {});
  if (type.aliasSymbol && isOfContract(flow, type.aliasSymbol)) return values.of('host', {});
  const members = METHODS_TO_ASK.flatMap((name) => type.getProperty(name) ?? []);
  for (const member of members) {
    const library = member.declarations?.[0] && flow.libraryOf(member.declarations[0].getSourceFile());
    if (library === '@frontapp/ui-bridge') return ofFront(flow, type);
    if (library === undefined && !member.declarations?.length) {
      if (isMethodType(flow, flow.checker.getTypeOfSymbol(member))) return values.of('host', {});
    }
  }
  return undefined;
}

/** `HostApi` and `MobileApi`, by their names. */
function isOfContract(flow: Flow, { name, declarations = [] }: ts.Symbol): boolean {
  if (name !== 'HostApi' && name !== 'MobileApi') return false;
  return declarations.some(
    (declaration) => flow.libraryOf(declaration.getSourceFile()) === '@frontyard/sdk-types',
  );
}

function ofFront({ values }: Flow, type: ts.Type): Value {
  return type.getProperty('contextUpdates') ? values.of('front', { api: 'sdk' }) : values.of('context', {});
}

function libraryOf(flow: Flow, type: ts.Type): string | undefined {
  const [declaration] = type.symbol?.declarations ?? [];
  return declaration && flow.libraryOf(declaration.getSourceFile());
}

const METHODS_TO_ASK = methodNames();

/** Whether a member is declared by some library that is not Front's: then it is none of Front's methods. */
export function isForeignMember(flow: Flow, at: ts.Node, name: string): boolean {
  if (!isMethodName(name)) return false;
  const named = ts.isPropertyAccessExpression(at) ? at.name : at;
  const declarations = flow.checker.getSymbolAtLocation(named)?.declarations ?? [];
  if (!ts.isPropertyAccessExpression(at) || declarations.length === 0) return false;
  return declarations.every((declaration) => {
    const library = flow.libraryOf(declaration.getSourceFile());
    return library !== undefined && !library.startsWith('@front');
  });
}
