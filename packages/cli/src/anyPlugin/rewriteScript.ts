import { replacementOf, type Replacement } from './replacementOf.ts';

/** A text in quotes that is one whole address; quotes inside it would end it. */
const ADDRESS = /(["'`])((?:https?:)?\/\/[^"'`\s\\$<>]{1,300})\1/g;

/**
 * Points the addresses of Front's libraries that a script names at local copies: what a module imports, and scripts that are put
 * into the page while it runs. Nothing else in the script changes.
 */
export function rewriteScript(script: string): { script: string; replaced: Replacement[] } {
  const replaced: Replacement[] = [];
  const result = script.replace(ADDRESS, (whole, quote: string, address: string) => {
    const replacement = replacementOf(address, true);
    if (!replacement) return whole;
    replaced.push(replacement);
    return quote + replacement.to + quote;
  });
  return { script: result, replaced };
}
