import { DOMSerializer, type Node, type Schema } from '@tiptap/pm/model';
import { KEPT_HTML } from './KeptHtml.tsx';

/** What the editor holds, as the HTML of a draft; nothing where nothing is written. */
export function bodyOf(message: Node, schema: Schema): string {
  const serializer = DOMSerializer.fromSchema(schema);
  // A document of its own: nothing in it is fetched or run.
  const inert = document.implementation.createHTMLDocument('');
  const nodes = message.children;
  const last = nodes.at(-1);
  // The line to write in below something that cannot be written in.
  const written = last && isEmptyLine(last) && !isParagraph(nodes.at(-2)) ? nodes.slice(0, -1) : nodes;
  return written
    .map((node) =>
      node.type.name === KEPT_HTML
        ? String(node.attrs['html'])
        : sourceOf(serializer.serializeNode(node, { document: inert })),
    )
    .join('');
}

function isParagraph(node: Node | undefined): boolean {
  return node?.type.name === 'paragraph';
}

function isEmptyLine(node: Node): boolean {
  return isParagraph(node) && node.childCount === 0;
}

/** Mail programs give an empty paragraph no height, so it gets a line break. */
function sourceOf(node: globalThis.Node): string {
  const holder = document.implementation.createHTMLDocument('').body;
  holder.append(node);
  return holder.innerHTML.replaceAll('<p></p>', '<p><br></p>');
}
