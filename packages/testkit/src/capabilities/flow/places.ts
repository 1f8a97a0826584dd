import type ts from 'typescript';
import type { Flow } from './flow.ts';
import type { Slot } from './graph.ts';

/** Names a node of the program. */
export function idOf(node: ts.Node): string {
  return `${node.getSourceFile().fileName}:${node.pos}:${node.end}`;
}

/** Where a function's results are. Promises and generators are seen as what they give. */
export function resultOf({ graph }: Flow, declaration: ts.Node): Slot {
  return graph.slot(`result of ${idOf(declaration)}`);
}

export function thisOf({ graph }: Flow, declaration: ts.Node): Slot {
  return graph.slot(`this of ${idOf(declaration)}`);
}

/** What `module` is in a file of CommonJS. */
export function commonModule(file: ts.SourceFile): string {
  return `module of ${file.fileName}`;
}
