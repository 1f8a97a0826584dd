import type { Page } from './page.ts';

/** A plain left click on a link meant for a new tab goes to `open`, since a framed page can't open tabs. */
export function interceptAnchors({ document }: Pick<Page, 'document'>, open: (url: string) => void): void {
  document.addEventListener('click', (event) => {
    const anchor = isPlainClick(event) ? event.composedPath().find(isNewTabAnchor) : undefined;
    if (!anchor) return;
    event.preventDefault();
    open(anchor.href);
  });
}

function isPlainClick(event: MouseEvent): boolean {
  const isModified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return event.button === 0 && !isModified && !event.defaultPrevented;
}

function isNewTabAnchor(node: EventTarget): node is HTMLAnchorElement {
  const { tagName, target, href } = node as Partial<HTMLAnchorElement>;
  return tagName === 'A' && target?.toLowerCase() === '_blank' && !!href && !isBoundToPage(href);
}

/** Such addresses mean nothing, or harm, outside the page that wrote them. */
function isBoundToPage(href: string): boolean {
  return /^(javascript|data|blob):/i.test(href);
}
