import { describeError } from './describeError.ts';
import { scrub } from './scrub.ts';

const MARK = '…';
/** Parts of a key, however it is written, whose value opens something or names somebody. */
const STEMS =
  /secret|token|passw|passphrase|apikey|authoriz|cookie|credential|email|bearer|privatekey|signature|jwt/;
/** Words of a key whose value is somebody's: who they are, or what they wrote. */
const WORDS = new Set(
  'name names firstname lastname fullname username displayname nickname handle handles phone mobile mail pass pwd key keys otp body bodies params parameters payload content text html subject comment note author sender recipient recipients contact query'.split(
    ' ',
  ),
);
const DEEPEST = 8;
const LONGEST_LIST = 100;

/**
 * What may be logged of a value: everything but what a rule finds to be secret or personal, by the name of its key
 * wherever it lies, or by its looks. Errors are described, never dumped.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrub(value);
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) return describeError(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  // Bytes are somebody's file or somebody's key.
  if (depth >= DEEPEST || ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return MARK;
  if (value instanceof Map)
    return fields(
      [...value].map(([key, each]) => [String(key), each]),
      depth,
    );
  if (Array.isArray(value) || value instanceof Set) {
    return [...value].slice(0, LONGEST_LIST).map((each) => redact(each, depth + 1));
  }
  if ('toJSON' in value && typeof value.toJSON === 'function') return redact(value.toJSON(), depth + 1);
  if (value instanceof Headers || value instanceof URLSearchParams) return fields([...value], depth);
  return fields(Object.entries(value), depth);
}

function fields(entries: readonly (readonly [string, unknown])[], depth: number): Record<string, unknown> {
  return Object.fromEntries(
    entries
      .slice(0, LONGEST_LIST)
      .map(([key, value]) => [
        scrub(key),
        isPrivate(key) && value !== undefined ? MARK : redact(value, depth + 1),
      ]),
  );
}

/** `clientSecret`, `CLIENT_SECRET`, `x-client-secret` and `clientsecret` alike. */
function isPrivate(key: string): boolean {
  const words = key
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
  return STEMS.test(words.join('')) || words.some((word) => WORDS.has(word));
}
