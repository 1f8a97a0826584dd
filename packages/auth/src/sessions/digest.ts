import { hash, randomBytes } from 'node:crypto';

/** Nobody guesses it: 256 bits, as 43 characters that fit into any header or address. */
export function randomText(): string {
  return randomBytes(32).toString('base64url');
}

const RANDOM_TEXT = /^[\w-]{43}$/;

/** Whether a text could be one of ours; saves work on anything else. */
export function isRandomText(value: unknown): value is string {
  return typeof value === 'string' && RANDOM_TEXT.test(value);
}

/** What is kept of a random text: who reads the store cannot bring it. Unkeyed, as there is nothing to guess. */
export function fingerprint(purpose: string, text: string): string {
  return hash('sha256', `${purpose}\0${text}`, 'base64url').slice(0, 22);
}
