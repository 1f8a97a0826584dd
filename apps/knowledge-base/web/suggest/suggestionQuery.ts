import DOMPurify from 'dompurify';
import { LONGEST_SUBJECT } from '../../shared/limits.ts';

export interface SuggestionSource {
  subject?: string | undefined;
  /** The newest message; without one, the conversation's preview stands in. */
  message?: { body: string; type: 'html' | 'text' } | undefined;
  blurb?: string | undefined;
}

/** Enough to say what a mail is about. */
const LONGEST_MESSAGE = 5000;

export interface SuggestionQuery {
  about: string;
  text: string;
}

/** What to search for: the subject, and what the newest message says by itself. */
export function suggestionQuery({ subject = '', message, blurb = '' }: SuggestionSource): SuggestionQuery {
  const said = message ? ownWords(message.type === 'html' ? textOf(message.body) : message.body) : '';
  return {
    about: subject.replace(PREFIXES, '').slice(0, LONGEST_SUBJECT),
    text: (said || blurb).slice(0, LONGEST_MESSAGE),
  };
}

/** Leaves out what is quoted from earlier messages, and the signature. */
function ownWords(text: string): string {
  const lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (QUOTE_BEGINS.test(line.trim()) || line.trimEnd() === '--') break;
    if (!line.trimStart().startsWith('>')) lines.push(line);
  }
  return lines.join('\n').trim();
}

/** What it makes runs no script and loads no image: it is in no document. */
function textOf(html: string): string {
  const page = DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true });
  for (const element of page.querySelectorAll('blockquote, .gmail_quote, style, script, title'))
    element.remove();
  for (const lineBreak of page.querySelectorAll('br')) lineBreak.replaceWith('\n');
  for (const block of page.querySelectorAll('p, div, li, tr, h1, h2, h3')) block.append('\n');
  return (page.textContent ?? '').replaceAll('\u00a0', ' ');
}

const PREFIXES = /^(?:\s*(?:re|aw|fwd?|wg|tr|sv|rv)\s*:)+\s*/i;
const QUOTE_BEGINS =
  /^(?:On .+ wrote:|Am .+ schrieb.*:|Le .+ a écrit\s*:|-{2,}\s*(?:Original|Forwarded) [Mm]essage.*|From: .+)$/;
