const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** One or two letters that stand for a name or an e-mail address; `?` for nothing. */
export function initials(name: string): string {
  const words = name
    .replace(/@.*$/u, '')
    .split(/[\s._-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = words.at(0);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return `${firstLetter(first)}${firstLetter(last)}`.toLocaleUpperCase() || '?';
}

function firstLetter(word = ''): string {
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
  return letters.find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? '';
}
