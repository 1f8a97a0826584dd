import { RUN, type Originals } from './originals.ts';
import { runsOf } from './plainWords.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { tokenize, type Token } from './tokens.ts';

/** Writes texts anew. */
export interface Writer {
  /** Every word that tells something, for data. */
  all(text: string): string;
  /** Only what comes from data, for what the plugin said. */
  known(text: string): string;
  /** Only ids. */
  ids(text: string): string;
}

interface Word {
  /** Which token it is. */
  readonly index: number;
  readonly text: string;
  /** Which part of an address it is in. */
  readonly part: number;
}

export function createWriter(
  originals: Originals,
  pseudonyms: Pseudonyms,
  kept: ReadonlySet<string>,
): Writer {
  const rewrite = (tokens: readonly Token[], replaced: ReadonlySet<number>) =>
    tokens
      .map(({ kind, text }, index) => {
        if (kind === 'id') return kept.has(text.toLowerCase()) ? text : pseudonyms.id(text);
        return replaced.has(index) ? pseudonyms.word(text) : text;
      })
      .join('');
  const telling = (words: readonly Word[]) => tellingOf(words, originals.personal, kept);

  /** Parts of one text: what stands in one may go on in the next. */
  const knownIn = (parts: readonly string[]): string[] => {
    const cut = parts.map(tokenize);
    const tokens = cut.flat();
    const starts = cut.map((_, at) => cut.slice(0, at).reduce((sum, own) => sum + own.length, 0));
    const words = wordsIn(tokens, (index) => starts.findLastIndex((start) => start <= index));
    const found = indexesOf([
      ...sequencesIn(words, originals).flatMap(telling),
      ...runsIn(words, originals).filter(
        ({ text: word }) => !kept.has(word) && isTelling(word, originals.personal),
      ),
      ...words.filter(({ text: word }) => originals.personal.has(word) && !kept.has(word)),
    ]);
    return cut.map((own, at) => {
      const start = starts[at] ?? 0;
      return rewrite(own, new Set(own.flatMap((_, index) => (found.has(start + index) ? [index] : []))));
    });
  };
  /** The parts of an address are read as they were before they were escaped. */
  const knownInAddress = (text: string) => {
    const parts = text.split(BETWEEN_PARTS);
    const plain = parts.map(unescaped);
    const known = knownIn(plain);
    return parts
      .map((part, at) => (known[at] === plain[at] ? part : encodeURIComponent(known[at] ?? '')))
      .join('');
  };

  return {
    all(text) {
      if (kept.has(text.toLowerCase())) return text;
      const tokens = tokenize(text);
      return rewrite(tokens, indexesOf(telling(wordsIn(tokens))));
    },
    known(text) {
      if (originals.protocol.has(text) || kept.has(text.toLowerCase())) return text;
      return isAddress(text) ? knownInAddress(text) : knownIn([text]).join('');
    },
    ids: (text) => rewrite(tokenize(text), new Set()),
  };
}

/** A text with escapes, or one whose parts are kept apart by slashes: what is in one says nothing of the one beside. */
function isAddress(text: string): boolean {
  return /%[\da-f]{2}/i.test(text) || (text.includes('/') && !/[\s<]/.test(text));
}

const BETWEEN_PARTS = /([/?&=#\s])/;

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function wordsIn(tokens: readonly Token[], partOf: (index: number) => number = () => 0): Word[] {
  return tokens.flatMap(({ kind, text }, index) =>
    kind === 'word' ? [{ index, text: text.toLowerCase(), part: partOf(index) }] : [],
  );
}

function indexesOf(words: readonly Word[]): ReadonlySet<number> {
  return new Set(words.map(({ index }) => index));
}

/** The words of a value that tell something; all of them where each alone tells nothing. */
function tellingOf(
  words: readonly Word[],
  personal: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): readonly Word[] {
  const open = words.filter(({ text }) => !kept.has(text));
  const long = open.filter(({ text }) => isTelling(text, personal));
  return long.length > 0 ? long : open;
}

/** Short words say nothing of anybody, unless they are a name. */
function isTelling(word: string, personal: ReadonlySet<string>): boolean {
  return word.length > 2 || /[\u0250-\u{10ffff}]/u.test(word) || personal.has(word);
}

/** The whole values that stand in a text. */
function sequencesIn(words: readonly Word[], { sequences }: Originals): Word[][] {
  return words.flatMap(({ text }, at) =>
    (sequences.get(text) ?? [])
      .filter((sequence) => sequence.every((word, step) => words[at + step]?.text === word))
      .map((sequence) => words.slice(at, at + sequence.length)),
  );
}

/** The words in runs out of data, and known ones right beside. */
function runsIn(words: readonly Word[], { runs, words: known }: Originals): Word[] {
  const inRun = words.map(() => false);
  for (const [at, run] of runsOf(
    words.map(({ text }) => text),
    RUN,
  ).entries()) {
    if (runs.has(run)) inRun.fill(true, at, at + RUN);
  }
  const spread = (at: number, from: number) => {
    const isBeside = words[at]?.part === words[from]?.part;
    if (isBeside && inRun[from] && known.has(words[at]?.text ?? '')) inRun[at] = true;
  };
  for (let at = 1; at < words.length; at += 1) spread(at, at - 1);
  for (let at = words.length - 2; at >= 0; at -= 1) spread(at, at + 1);
  return words.filter((_, at) => inRun[at]);
}
