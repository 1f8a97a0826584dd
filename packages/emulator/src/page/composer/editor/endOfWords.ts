import type { Node } from '@tiptap/pm/model';

/** Where writing goes on: at the end, but above what is quoted. */
export function endOfWords(document: Node): number {
  const end = document.children.findIndex((node) => !node.isTextblock && !/list/i.test(node.type.name));
  const words = end === -1 ? document.children : document.children.slice(0, end);
  const position = words.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  return Math.max(position - 1, 0);
}
