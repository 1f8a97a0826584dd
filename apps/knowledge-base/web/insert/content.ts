import type { Article } from '../../shared/answers.ts';

/** What goes into a reply: the whole article, or only a link to it. */
export type Extent = 'article' | 'link';

/** @param html the article's, cleaned in this page */
export function insertedHtml(
  { title, url }: Pick<Article, 'title' | 'url'>,
  html: string,
  extent: Extent,
): string {
  const link = url ? `<a href="${escaped(url)}">${escaped(title)}</a>` : escaped(title);
  if (extent === 'link') return `<p>${link}</p>`;
  return `<p><strong>${escaped(title)}</strong></p>${html}${url ? `<p>${link}</p>` : ''}`;
}

export function copiedText({ title, text, url }: Pick<Article, 'title' | 'text' | 'url'>): string {
  return [title, text, url].filter(Boolean).join('\n\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
