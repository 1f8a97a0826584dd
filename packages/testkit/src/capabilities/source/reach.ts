import { dirname, resolve } from 'node:path';
import type ts from 'typescript';

/** Which files the code of a file loads. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** The files whose code runs in the page: those of the plugin, and what they load. What gives only types is none. */
export function codeOf(program: ts.Program, imports: Imports): ts.SourceFile[] {
  const found = new Set<ts.SourceFile>();
  const waiting = [...program.getRootFileNames()];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = program.getSourceFile(path);
    if (!file || file.isDeclarationFile || found.has(file)) continue;
    found.add(file);
    waiting.push(
      ...(imports.get(file.fileName) ?? []),
      ...file.referencedFiles.map(({ fileName }) => resolve(dirname(file.fileName), fileName)),
    );
  }
  return program.getSourceFiles().filter((file) => found.has(file));
}
