import { FILLER_WORDS } from './fillerWords.ts';

export interface Sought {
  text: string;
  /** What a person types, or the text of a whole message. */
  kind: 'typing' | 'message';
  /** A message's subject, whose words count more than the others. */
  about?: string | undefined;
}

/** What to look for, as PostgreSQL's `to_tsquery` reads it. Letters, digits and our own operators only. */
export interface SearchTerms {
  /** One query per word, parted by spaces. */
  words: string;
  /** Those that say what it is all about, and count more. */
  about: string;
  /** Any of the words. */
  any: string;
  /** Any of the words as they are written in texts, accents and all: what is marked in what was found. */
  marked: string;
}

/** A pasted mail may have more; what comes this late hardly says what it is about. */
const MOST_WORDS = 200;
const LONGEST_WORD = 40;

/**
 * Takes the words out of a text. While `typing`, the last word may be the beginning of one.
 * Gives nothing where the text has no word.
 */
export function searchTerms({ text, kind, about = '' }: Sought): SearchTerms | undefined {
  const read = kind === 'message' ? tellingWords : wordsOf;
  const all = `${about} ${text}`;
  const folded = read(foldText(all));
  if (folded.length === 0) return undefined;

  const isOpen = kind === 'typing' && folded.length <= MOST_WORDS && /[\p{L}\p{N}\p{M}]$/u.test(text);
  const finish = (words: string[]) => (isOpen ? opened(words) : words.slice(0, MOST_WORDS));
  const words = finish(folded);
  return {
    words: words.join(' '),
    about: read(foldText(about)).join(' '),
    any: words.join(' | '),
    marked: [...new Set([...words, ...finish(read(all))])].join(' | '),
  };
}

/** Without accents and the difference between ß and ss; the search column is folded the same way. */
function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll(/ß/gi, 'ss');
}

/** In a whole message, greetings and small numbers only lead astray. */
function tellingWords(text: string): string[] {
  return wordsOf(text).filter((word) => !FILLER_WORDS.has(word) && !/^\d{1,3}$/.test(word));
}

/** Each word once, where it stands last: the last one of all may be the one still being typed. */
function wordsOf(text: string): string[] {
  const found = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(found.map((word) => word.slice(0, LONGEST_WORD)).toReversed())].toReversed();
}

function opened(words: readonly string[]): string[] {
  return words.map((word, place) => (place === words.length - 1 ? `${word}:*` : word));
}
