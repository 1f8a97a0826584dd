import DOMPurify from 'dompurify';
import { escapeHtml } from '../../../world/text.ts';
import { withoutNoise } from '../../thread/mailHtml.ts';
import { hasPlainStyle } from './ownStyles.ts';

/** What the editor knows; blocks that hold anything else stay as they are. */
const INLINE = new Set('br b strong i em u s strike del a code span'.split(' '));
const BLOCKS = new Set('p div ul ol li blockquote pre h1 h2 h3 h4 h5 h6 hr'.split(' '));
/** Somewhere to write. */
const LINE = '<p></p>';
const FORBIDDEN = 'form input button select textarea option dialog svg math audio video source track'.split(
  ' ',
);

/** HTML without anything that acts: no scripts, handlers, forms or frames. Pictures keep their addresses. */
export function harmless(html: string): string {
  return cleaned(html).innerHTML;
}

/**
 * A draft's HTML as the editor reads it: harmless, and with every block that the editor cannot show (tables, pictures,
 * layouts) put away whole, so that writing around it changes nothing in it.
 */
export function editable(html: string): string {
  const root = cleaned(html);
  if (root.querySelector('style')) return kept(root.innerHTML) + LINE;
  for (const only of root.querySelectorAll(':is(p, div, li) > br:only-child')) {
    if (only.parentNode?.childNodes.length === 1) only.remove();
  }
  const pieces = piecesOf(root);
  const hasLine = pieces.some(
    ([first]) => first && isKnown(first) && !/^(HR|BLOCKQUOTE)$/.test(first.nodeName),
  );
  return pieces
    .map((piece) => {
      if (piece.every((node) => node.nodeName === 'BR')) return LINE.repeat(piece.length);
      const words = piece.map(sourceOf).join('');
      return piece.every(isKnown) ? words : kept(words);
    })
    .concat(hasLine ? [] : LINE)
    .join('');
}

function kept(html: string): string {
  return `<div data-kept="${escapeHtml(html)}"></div>`;
}

function cleaned(html: string): HTMLElement {
  return DOMPurify.sanitize(withoutNoise(html), {
    RETURN_DOM: true,
    FORBID_TAGS: FORBIDDEN,
    FORBID_ATTR: ['contenteditable', 'autofocus', 'ping'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  }) as HTMLElement;
}

/** Blocks stand alone; what runs on in one line stays together. */
function piecesOf(root: HTMLElement): ChildNode[][] {
  const pieces: ChildNode[][] = [];
  let line: ChildNode[] | undefined;
  for (const node of root.childNodes) {
    if (isBlock(node)) {
      pieces.push([node]);
      line = undefined;
    } else if (line) line.push(node);
    else pieces.push((line = [node]));
  }
  return pieces;
}

function isBlock(node: ChildNode): boolean {
  if (!(node instanceof Element)) return false;
  return !INLINE.has(node.localName) && node.localName !== 'img';
}

function isKnown(node: ChildNode): boolean {
  if (!(node instanceof Element)) return true;
  return [node, ...node.querySelectorAll('*')].every(
    (each) =>
      (INLINE.has(each.localName) || BLOCKS.has(each.localName)) &&
      (each.localName === 'div' ? !each.hasAttribute('style') : hasPlainStyle(each)),
  );
}

function sourceOf(node: ChildNode): string {
  return node instanceof Element ? node.outerHTML : escapeHtml(node.textContent ?? '');
}
