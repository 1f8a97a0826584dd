import DOMPurify, { type UponSanitizeAttributeHook } from 'dompurify';

/**
 * The server's HTML, cleaned a second time where it is about to leave for a message: stricter than the kit's RichText, which shows it in
 * the panel. Both go through DOMPurify, the only maker of HTML that the page's policy (Trusted Types) allows.
 * @throws where this browser can't clean: then nothing may be inserted
 */
export function cleanHtml(html: string): string {
  if (!DOMPurify.isSupported) throw new Error('This browser cannot insert articles safely.');
  // A hook is the whole page's: left there, it would judge what RichText shows, too.
  DOMPurify.addHook('uponSanitizeAttribute', holdToAddresses);
  try {
    return DOMPurify.sanitize(html, RULES);
  } finally {
    DOMPurify.removeHook('uponSanitizeAttribute', holdToAddresses);
  }
}

const ADDRESSES: Readonly<Record<string, RegExp>> = { href: /^(?:https?|mailto|tel):/i, src: /^https:/i };

// DOMPurify's own rule for addresses lets `data:` through on images.
const holdToAddresses: UponSanitizeAttributeHook = (_element, data) => {
  const allowed = ADDRESSES[data.attrName];
  if (allowed && !allowed.test(data.attrValue.trim())) data.keepAttr = false;
};

const TAGS = 'h2 h3 h4 p ul ol li blockquote pre hr br strong em del code a img table thead tbody tr th td';

const RULES = {
  ALLOWED_TAGS: TAGS.split(' '),
  ALLOWED_ATTR: ['href', 'src', 'alt', 'width', 'height', 'start'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};
