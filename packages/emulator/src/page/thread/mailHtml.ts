import DOMPurify from 'dompurify';
import type { WorldAttachment } from '../../world/schema.ts';

/** Nothing is fetched, nothing runs, nothing is sent, even if something got past the sanitiser. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'";

const FORBIDDEN_TAGS =
  'form input button select textarea option dialog svg math audio video picture source track map area'.split(
    ' ',
  );
const FORBIDDEN_ATTRIBUTES = [
  'srcset',
  'ping',
  'background',
  'target',
  'autofocus',
  'contenteditable',
  'tabindex',
];

export interface SafeMail {
  /** The mail's own styles and body, sanitised. */
  readonly styles: string;
  readonly body: string;
  /** Images of other servers that were left out. */
  readonly blockedImages: number;
  /** A mail with colours of its own is shown on white, whatever the theme. */
  readonly hasOwnColours: boolean;
}

/**
 * Makes a mail's HTML harmless: no scripts, forms or frames; inline images as data, remote ones left out.
 * @throws Error where the browser lacks what the sanitiser needs
 */
export function safeMail(html: string, attachments: readonly WorldAttachment[]): SafeMail {
  if (!DOMPurify.isSupported) throw new Error('This browser cannot show HTML mails safely.');
  const root = DOMPurify.sanitize(withoutNoise(html), {
    WHOLE_DOCUMENT: true,
    RETURN_DOM: true,
    FORBID_TAGS: FORBIDDEN_TAGS,
    FORBID_ATTR: FORBIDDEN_ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
  }) as HTMLElement;
  const blockedImages = replaceImages(root, attachments) + tameStyles(root);
  const styles = [...root.querySelectorAll('style')].map((style) => {
    style.remove();
    return style.outerHTML;
  });
  return {
    styles: styles.join(''),
    body: (root.querySelector('body') ?? root).innerHTML,
    blockedImages,
    hasOwnColours: /\bbgcolor=|<font[^>]+color=|background(-color)?\s*:|[\s"';{]color\s*:/i.test(html),
  };
}

/** The whole document of a mail's frame. */
export function mailDocument({ styles, body, hasOwnColours }: SafeMail, theme: 'light' | 'dark'): string {
  const scheme = hasOwnColours ? 'light' : theme;
  return `<!doctype html><html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<style>${baseStyle(scheme, hasOwnColours)}</style>${styles}</head><body dir="auto">${body}</body></html>`;
}

function baseStyle(scheme: 'light' | 'dark', isPaper: boolean): string {
  const [text, link] = scheme === 'dark' ? ['#e6e8ee', '#a9b0ff'] : ['#1d212a', '#4048c4'];
  return `:root{color-scheme:${scheme}}html,body{height:auto}
body{margin:0;padding:${isPaper ? '12px 14px' : '0 0 2px'};${isPaper ? 'background:#fff;' : ''}color:${text};
font:.875rem/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;overflow-wrap:break-word}
body>:first-child{margin-top:0}body>:last-child{margin-bottom:0}
/* The ids give the rule more weight than a mail's own. */
:is(body *,#_#_#_){position:static!important}
img{max-width:100%;height:auto}a{color:${link}}table{max-width:100%}pre{white-space:pre-wrap}
blockquote{margin:8px 0 8px 2px;padding-left:12px;border-left:2px solid #8d93a6;opacity:.85}`;
}

/** @returns how many were left out */
function replaceImages(root: HTMLElement, attachments: readonly WorldAttachment[]): number {
  let blocked = 0;
  for (const image of root.querySelectorAll('img')) {
    const source = image.getAttribute('src')?.trim() ?? '';
    if (/^data:image\//i.test(source)) continue;
    const inline = inlineImage(source, attachments);
    if (inline) {
      image.setAttribute('src', inline);
      continue;
    }
    if (/^(https?:)?\/\//i.test(source)) blocked += 1;
    image.replaceWith(image.ownerDocument.createTextNode(image.alt ? `[${image.alt}]` : ''));
  }
  return blocked;
}

function inlineImage(source: string, attachments: readonly WorldAttachment[]): string | undefined {
  if (!/^cid:/i.test(source)) return undefined;
  const cid = bare(decoded(source.slice('cid:'.length)));
  const image = attachments.find(({ inlineCid }) => inlineCid !== undefined && bare(inlineCid) === cid);
  return image?.contentType.startsWith('image/')
    ? `data:${image.contentType};base64,${image.data}`
    : undefined;
}

function bare(contentId: string): string {
  return contentId.trim().replace(/^<|>$/g, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const REMOTE_URL = /url\(\s*["']?\s*(?:https?:)?\/\/[^)]*\)/gi;

/** The policy would block them all the same, with a line in the console each. Nothing covers the words either. */
function tameStyles(root: HTMLElement): number {
  let blocked = 0;
  const clean = (css: string) =>
    css.replace(/@import[^;]*;?/gi, '').replace(REMOTE_URL, () => {
      blocked += 1;
      return 'none';
    });
  for (const style of root.querySelectorAll('style')) style.textContent = clean(style.textContent);
  for (const element of root.querySelectorAll<HTMLElement>('[style]')) {
    element.setAttribute('style', clean(element.getAttribute('style') ?? ''));
    element.style.removeProperty('position');
  }
  return blocked;
}

/** Only for a quiet console: the parser tries each `onclick` and `<base>` against the page's policy, though both go. */
export function withoutNoise(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) =>
    /^<base\b/i.test(tag) ? '' : tag.replace(/([\s"'])on[a-z]+(?=\s*=)/gi, '$1data-off'),
  );
}
