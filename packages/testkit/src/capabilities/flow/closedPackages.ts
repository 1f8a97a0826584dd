import ts from 'typescript';
import type { PluginProgram } from '../source/createProgram.ts';
import { packageOf } from './packageOf.ts';
import { WINDOWS } from './windows.ts';

/** Packages whose code is never followed: they speak to Front themselves, and are known by what they export. */
export const OURS: ReadonlySet<string> = new Set(['@frontyard/sdk', '@frontyard/sdk-types']);

/**
 * Packages of the workspace that can't reach Front of themselves: no file of theirs that the plugin runs loads one of
 * Front's libraries or names `Front`, and neither does a package that they load. They are taken as any library that is
 * installed, which keeps the work to the plugin's own code; whatever of Front is handed to one is noted as for those.
 */
export function closedPackages({ program, code, imports }: PluginProgram): ReadonlySet<string> {
  const plugin = new Set(program.getRootFileNames().map(packageOf));
  const filesOf = new Map<string | undefined, ts.SourceFile[]>();
  for (const file of code) {
    const name = packageOf(file.fileName);
    filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
  }
  const open = new Set([...filesOf].filter(([, files]) => files.some(namesFront)).map(([name]) => name));
  for (const name of [...plugin, undefined]) open.add(name);

  const loads = (name: string | undefined) =>
    (filesOf.get(name) ?? []).flatMap(({ fileName }) => [...(imports.get(fileName) ?? [])].map(packageOf));
  for (let before = -1; before !== open.size;) {
    before = open.size;
    for (const name of filesOf.keys()) if (loads(name).some((each) => open.has(each))) open.add(name);
  }
  return new Set([...filesOf.keys()].filter((name) => name !== undefined && !open.has(name)) as string[]);
}

/** Whether a file loads one of Front's libraries, names the global one, or reads the window by a name it makes. */
function namesFront(file: ts.SourceFile): boolean {
  const visit = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) {
      if (node.text === 'Front' || SDK.test(node.text)) return true;
    }
    if (ts.isElementAccessExpression(node) && isWindow(node.expression)) {
      if (!ts.isStringLiteralLike(node.argumentExpression)) return true;
    }
    return ts.forEachChild(node, (child) => visit(child) || undefined) ?? false;
  };
  return visit(file);
}

const SDK = /^@(frontapp\/|frontyard\/sdk(\/|$))/;

function isWindow(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && WINDOWS.has(node.text);
}
