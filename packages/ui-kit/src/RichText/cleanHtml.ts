import DOMPurify from 'dompurify';
import { openableUrl } from '../Link/openableUrl.ts';

const FORBIDDEN = [
  'style',
  'form',
  'input',
  'button',
  'select',
  'textarea',
  'dialog',
  'audio',
  'video',
  'picture',
  'source',
  'map',
];

/** HTML as nodes that can do no harm: no scripts, styles, forms, or ids that the page's own could be mistaken for. */
export function cleanHtml(html: string, { allowsImages }: { allowsImages: boolean }): DocumentFragment {
  const content = DOMPurify.sanitize(html, {
    USE_PROFILES: { html: true },
    FORBID_TAGS: FORBIDDEN,
    FORBID_ATTR: ['style', 'class', 'id', 'name', 'srcset', 'background', 'tabindex', 'accesskey'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  content.querySelectorAll('a').forEach(keepInPanel);
  content
    .querySelectorAll('img')
    .forEach((image) => (allowsImages && isOnline(image) ? keepQuiet(image) : replaceByText(image)));
  return content;
}

function keepInPanel(link: HTMLAnchorElement): void {
  const url = openableUrl(link.getAttribute('href') ?? '');
  if (!link.hasAttribute('href') || !url) return link.removeAttribute('href');
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}

/** A picture that is written into the text itself could be of any size, and nobody chose to host it. */
function isOnline(image: HTMLImageElement): boolean {
  return /^https?:/iu.test(image.getAttribute('src')?.trim() ?? '');
}

function keepQuiet(image: HTMLImageElement): void {
  image.setAttribute('referrerpolicy', 'no-referrer');
  image.setAttribute('loading', 'lazy');
  if (!image.hasAttribute('alt')) image.alt = '';
}

function replaceByText(image: HTMLImageElement): void {
  image.replaceWith(image.alt);
}
