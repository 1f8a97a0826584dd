/** A tag says nothing, even if somebody is called like it. */
const BARE_TAG = /<\/?[a-z][a-z0-9]*\s*\/?>/gi;
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi;

/** What ties a day to an hour, in a date of JSON. */
const CLOCK = /(?<=\d)t(?=\d\d:)/gi;

/** The words and numbers of a text as a reader has them: without the marks of HTML and addresses, in lower case. */
export function plainWords(text: string): string[] {
  return decoded(text.replaceAll(BARE_TAG, ' ').replaceAll(CLOCK, ' '))
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter(Boolean);
}

/** The words that are seen, without what stands in tags. */
export function seenWords(text: string): string[] {
  return plainWords(text.replaceAll(TAG, ' '));
}

/** Letters and digits only. */
export function barelyOf(text: string): string {
  return plainWords(text).join('').replaceAll('_', '');
}

/** Words in a row, of this many. */
export function runsOf(words: readonly string[], length: number): string[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '));
}

function decoded(text: string): string {
  return text
    .replaceAll(/(?:%[\da-f]{2})+/gi, (escaped) => {
      try {
        return decodeURIComponent(escaped);
      } catch {
        return ' ';
      }
    })
    .replaceAll(/&#(?:(\d{1,7})|x([\da-f]{1,6}));/gi, (_, decimal?: string, hex?: string) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code < 0x11_00_00 ? String.fromCodePoint(code) : ' ';
    })
    .replaceAll(/&[a-z]+\d*;/gi, ' ')
    .normalize('NFC')
    .toLowerCase();
}
