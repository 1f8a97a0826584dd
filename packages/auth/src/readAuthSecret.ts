import { isReadableSecret } from './secret.ts';

/** Longer queries are not even taken apart: no honest address comes near. */
export const LONGEST_QUERY = 16_384;

/**
 * The secret Front added to the plugin's address, or `undefined` unless it occurs exactly once, is readable,
 * and is no array or object spelled in brackets.
 * @see https://dev.frontapp.com/docs/plugin-overview
 */
export function readAuthSecret(url: URL): string | undefined {
  if (url.search.length > LONGEST_QUERY) return undefined;

  const values = [...url.searchParams]
    .filter(([name]) => name === 'auth_secret' || name.startsWith('auth_secret['))
    .map(([name, value]) => (name === 'auth_secret' ? value : ''));

  const [secret] = values;
  return values.length === 1 && secret !== undefined && isReadableSecret(secret) ? secret : undefined;
}
