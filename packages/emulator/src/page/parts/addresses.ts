const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** An address that may stand in a link; nothing for `javascript:` and its like. */
export function safeHref(address: string): string | undefined {
  return URL.canParse(address) && SAFE.has(new URL(address).protocol) ? address : undefined;
}
