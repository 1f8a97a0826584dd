import { htmlOf } from '../../world/text.ts';

/** Adds typed words to an HTML draft: below what is there, but above a quoted message. */
export function withText(body: string, text: string): string {
  const paragraph = `<p>${htmlOf(text)}</p>`;
  const quote = body.search(/(<br\s*\/?>\s*)?<blockquote\b/i);
  return quote === -1 ? body + paragraph : body.slice(0, quote) + paragraph + body.slice(quote);
}
