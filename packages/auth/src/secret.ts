import { createHash, timingSafeEqual } from 'node:crypto';

/** Front's secrets are far shorter; anything longer is refused before any work is done on it. */
export const LONGEST_SECRET = 512;

/** Compares in constant time, whatever the two lengths. An empty secret never matches. */
export function matchesSecret(given: string | undefined, expected: string): boolean {
  const equal = timingSafeEqual(digest(given ?? ''), digest(expected));
  return equal && given !== '' && given !== undefined;
}

/** Whether a text could be a secret at all: something in it, no NUL, at most 512 characters. */
export function isReadableSecret(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST_SECRET && !text.includes('\0');
}

/** A fingerprint of equal length for every text, so that comparing takes equally long. */
export function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
