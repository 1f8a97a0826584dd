/** Gives out ids in Front's form, e.g. `dra_7f3k2p9q`: the same seed gives the same ids in the same order. */
export type NextId = (prefix: string) => string;

export function createIds(seed: number): NextId {
  const random = mulberry32(seed);
  return (prefix) => `${prefix}_${Array.from({ length: 8 }, () => digit(random())).join('')}`;
}

function digit(fraction: number): string {
  return Math.floor(fraction * 36).toString(36);
}

/** A small seeded generator of fractions in [0, 1). @see Tommy Ettinger, mulberry32 (public domain) */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
