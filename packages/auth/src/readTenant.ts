import { LONGEST_QUERY } from './readAuthSecret.ts';

/**
 * The account named in the plugin's registered address (`?t=acme`): only its secrets open the page then. `undefined`
 * when none is named; an empty text, which no account has for a name, when it is named twice or in brackets.
 */
export function readTenant(url: URL): string | undefined {
  if (url.search.length > LONGEST_QUERY) return '';

  const values = [...url.searchParams]
    .filter(([name]) => name === 't' || name.startsWith('t['))
    .map(([name, value]) => (name === 't' ? value : ''));
  return values.length > 1 ? '' : values[0];
}
