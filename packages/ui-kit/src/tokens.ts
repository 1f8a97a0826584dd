import type { TokenName } from './tokenNames.gen.ts';

export type { TokenName } from './tokenNames.gen.ts';

/** A token as a CSS value: `token('color-accent')` is `var(--fy-color-accent)`. */
export function token(name: TokenName): `var(--fy-${TokenName})` {
  return `var(--fy-${name})`;
}
