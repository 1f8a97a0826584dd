import type { Header } from 'postal-mime';

/** When a mail was sent, or when it arrived where the sender's date cannot be read; ISO 8601. */
export function dateOf(headers: readonly Header[]): string | undefined {
  const valuesOf = (key: string) => headers.filter((header) => header.key === key).map(({ value }) => value);
  const arrivals = valuesOf('received').map((value) => value.slice(value.lastIndexOf(';') + 1));
  for (const value of [...valuesOf('date'), ...arrivals]) {
    const date = isoOf(value);
    if (date) return date;
  }
  return undefined;
}

const ZONE = /[+-]\d{2}:?\d{2}\b|\b(UTC?|GMT|Z|[ECMP][SD]T)\b/i;
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

/** Without a zone a date is read as UTC, so that it is the same on every machine. */
function isoOf(value: string): string | undefined {
  const plain = value
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?: ?/g, ':')
    .trim();
  if (!/\d:\d\d/.test(plain)) return undefined;
  const date = new Date(ZONE.test(plain) ? plain : `${plain} +0000`);
  const year = date.getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? date.toISOString() : undefined;
}
