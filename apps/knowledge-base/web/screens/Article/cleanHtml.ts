import DOMPurify from 'dompurify';

/**
 * The server's HTML, cleaned a second time where it is about to be shown.
 * @throws where this browser can't clean: then nothing may be shown
 */
export function cleanHtml(html: string): string {
  if (!purifier.isSupported) throw new Error('This browser cannot show articles safely.');
  return purifier.sanitize(html, RULES);
}

const TAGS = 'h2 h3 h4 p ul ol li blockquote pre hr br strong em del code a img table thead tbody tr th td';

const RULES = {
  ALLOWED_TAGS: TAGS.split(' '),
  ALLOWED_ATTR: ['href', 'src', 'alt', 'width', 'height', 'start'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

const ADDRESSES: Readonly<Record<string, RegExp>> = { href: /^(?:https?|mailto|tel):/i, src: /^https:/i };

const purifier = DOMPurify(window);
// DOMPurify's own rule for addresses lets `data:` through on images.
purifier.addHook('uponSanitizeAttribute', (_element, data) => {
  const allowed = ADDRESSES[data.attrName];
  if (allowed && !allowed.test(data.attrValue.trim())) data.keepAttr = false;
});
