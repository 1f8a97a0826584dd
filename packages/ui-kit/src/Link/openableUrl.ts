const OPENABLE = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);

/** The absolute address, or nothing if following it could run code or lead nowhere. */
export function openableUrl(href: string, base = document.baseURI): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return OPENABLE.has(url.protocol) ? url.href : undefined;
}
