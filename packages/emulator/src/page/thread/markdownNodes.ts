import DOMPurify from 'dompurify';
import { Marked } from 'marked';
import { escapeHtml } from '../../world/text.ts';
import { safeHref } from '../parts/addresses.ts';

const TAGS = 'p br strong em del code pre ul ol li blockquote a hr h1 h2 h3 h4 h5 h6'.split(' ');

/** HTML in a comment is words about HTML; an image of another server would tell it who reads. */
const reader = new Marked({
  async: false,
  gfm: true,
  breaks: true,
  renderer: { html: ({ text }) => escapeHtml(text), image: ({ raw }) => escapeHtml(raw) },
});

/** Markdown as nodes that can do no harm: words and their marks, lists, quotes, code and links. A line's end is one. */
export function markdownNodes(markdown: string): DocumentFragment {
  const nodes = DOMPurify.sanitize(reader.parse(markdown, { async: false }), {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href', 'start'],
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of nodes.querySelectorAll('a')) {
    const address = safeHref(link.getAttribute('href') ?? '');
    if (!address) {
      link.replaceWith(...link.childNodes);
      continue;
    }
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return nodes;
}
