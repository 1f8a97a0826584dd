/** Look-alikes: the same original has the same one throughout a session, and no look-alike is an original. */
export interface Pseudonyms {
  word(original: string): string;
  id(original: string): string;
  /** With as many digits, and the same ones as in texts. */
  number(original: number): number;
  /** A day of its own. */
  moment(original: string): string;
}

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const FIRST_DAY = Date.UTC(2001, 0, 1);
const DAY = 86_400_000;

/** @param originals every word, in lower case, every id and every day that must not come up by chance */
export function createPseudonyms(originals: ReadonlySet<string>): Pseudonyms {
  const known = new Map<string, string>();
  const moments = new Map<string, string>();
  const used = new Set<string>();
  let count = 0;
  let days = 0;
  const remember = (original: string, make: (number: number, length: number) => string): string => {
    const before = known.get(original);
    if (before !== undefined) return before;
    for (let attempt = 0; ; attempt += 1) {
      count += 1;
      // Where there are no more of one length, a longer one is taken.
      const made = make(count, original.length + Math.floor(attempt / 50));
      if (originals.has(made) || used.has(made)) continue;
      used.add(made);
      known.set(original, made);
      return made;
    }
  };

  const word = (original: string) => {
    const lower = original.toLowerCase();
    return inCaseOf(original, remember(lower, /^\p{N}+$/u.test(lower) ? digits : syllables));
  };
  return {
    word,
    number(original) {
      const made = Number(String(original).replaceAll(/(?<!e[+-]?)\d+/g, word));
      return Number.isFinite(made) ? made : 0;
    },
    moment(original) {
      const before = moments.get(original);
      if (before !== undefined) return before;
      while (originals.has(dayAfter(days))) days += 1;
      const made = `${dayAfter(days)}T00:00:00.000Z`;
      days += 1;
      moments.set(original, made);
      return made;
    },
    id: (original) =>
      remember(original, (number) => `${original.slice(0, 3)}_${number.toString(36).padStart(6, '0')}`),
  };
}

function dayAfter(days: number): string {
  return new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10);
}

function digits(number: number, length: number): string {
  let text = '';
  while (text.length < length) text += String(10_000 + ((number * 7919 + text.length * 104_729) % 90_000));
  // A number keeps as many digits where it does not begin with a naught.
  return text.slice(-length).replace(/^0/, String((number % 9) + 1));
}

/** A word that can be spoken. */
function syllables(number: number, length: number): string {
  let word = '';
  let left = number * 7919 + length;
  while (word.length < Math.max(length, 3)) {
    const letters = word.length % 2 === 0 ? CONSONANTS : VOWELS;
    word += letters[left % letters.length] ?? '';
    left = Math.floor(left / letters.length) + word.length * 31 + number;
  }
  return word;
}

function inCaseOf(original: string, made: string): string {
  if (original === original.toLowerCase()) return made;
  if (original.length > 1 && original === original.toUpperCase()) return made.toUpperCase();
  return (made[0] ?? '').toUpperCase() + made.slice(1);
}
