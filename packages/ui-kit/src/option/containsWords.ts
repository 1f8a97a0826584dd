const collator = new Intl.Collator(undefined, { usage: 'search', sensitivity: 'base' });

/** Whether a text holds every word of another, whatever their order, case and accents. */
export function containsWords(text: string, words: string): boolean {
  const sought = words.normalize('NFC').split(/\s+/u).filter(Boolean);
  return sought.every((word) => contains(text.normalize('NFC'), word));
}

function contains(text: string, part: string): boolean {
  for (let from = 0; from + part.length <= text.length; from += 1) {
    if (collator.compare(text.slice(from, from + part.length), part) === 0) return true;
  }
  return false;
}
