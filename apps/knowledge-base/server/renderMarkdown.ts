import { Marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { BoundedTokenizer } from './boundedTokenizer.ts';

const marked = new Marked({ gfm: true });

/** Markdown as HTML that is safe to show in a page and to put into a mail. */
export function renderMarkdown(markdown: string): string {
  const html = marked.parse(markdown, { async: false, tokenizer: new BoundedTokenizer() });
  return sanitizeHtml(html, RULES).trim();
}

const TAGS = 'h2 h3 h4 p ul ol li blockquote pre hr br strong em del code a img table thead tbody tr th td';

const RULES: sanitizeHtml.IOptions = {
  allowedTags: TAGS.split(' '),
  allowedAttributes: { a: ['href'], img: ['src', 'alt', 'width', 'height'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['https'] },
  allowedSchemesAppliedToAttributes: ['href', 'src'],
  allowProtocolRelative: false,
  nestingLimit: 30,
  // The article's title is the page's heading, so its own headings begin one below.
  transformTags: { h1: 'h2', h5: 'h4', h6: 'h4', b: 'strong', i: 'em', a: onlyAbsolute, img: onlyAbsolute },
};

/** A relative address leads somewhere else in the panel, and nowhere in a mail. */
function onlyAbsolute(tagName: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const { href, src, ...others } = attribs;
  const kept = [
    ['href', href],
    ['src', src],
  ].filter(([, address]) => address !== undefined && /^[a-z]+:/i.test(address.trim()));
  return { tagName, attribs: { ...others, ...Object.fromEntries(kept) } };
}
