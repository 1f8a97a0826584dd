import { createRandom } from './random.ts';

/** Gives out ids in Front's form, e.g. `dra_7f3k2p9q`: the same seed gives the same ids in the same order. */
export type NextId = (prefix: string) => string;

export function createIds(seed: number): NextId {
  const random = createRandom(seed);
  return (prefix) => `${prefix}_${Array.from({ length: 8 }, () => digit(random())).join('')}`;
}

function digit(fraction: number): string {
  return Math.floor(fraction * 36).toString(36);
}
