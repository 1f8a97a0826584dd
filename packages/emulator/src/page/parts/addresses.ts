const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** An address that may stand in a link; nothing for `javascript:` and its like. */
export function safeHref(address: string): string | undefined {
  return URL.canParse(address) && SAFE.has(new URL(address).protocol) ? address : undefined;
}

/** The address somebody means: `shop.example/1` is a page, `ana@shop.example` a mailbox. Nothing for what no browser should open. */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return safeHref(text);
  return safeHref(/^[^/@]+@[^/@]+$/.test(text) ? `mailto:${text}` : `https://${text}`);
}
