/**
 * Splits `name=place,option=value` at its commas. A comma that belongs to a value is written `\,`, or the whole value stands in
 * double quotes.
 * @returns nothing where a quote is not closed
 */
export function splitSpec(text: string): string[] | undefined {
  const parts = [''];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    const next = text[at + 1];
    const last = parts.at(-1)!;
    const add = (more: string) => void (parts[parts.length - 1] = last + more);
    if (isQuoted) {
      const closes = letter === '"' && (next === ',' || next === undefined);
      if (closes) isQuoted = false;
      else add(letter);
    } else if (letter === '\\' && next === ',') {
      add(',');
      at += 1;
    } else if (letter === '"' && /^[^=]*=$/.test(last)) isQuoted = true;
    else if (letter === ',') parts.push('');
    else add(letter);
  }
  return isQuoted ? undefined : parts;
}
