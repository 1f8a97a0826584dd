/** The value that a share of all values does not exceed, by the nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('There is nothing to take a quantile of: no value was measured.');
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] as number;
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length % 2 === 1) return sorted[Math.floor(half)] as number;
  return (quantile(values, 0.5) + (sorted[half] as number)) / 2;
}

/** How much one value is of another; null where there is nothing to divide by. */
export function ratio(value: number, by: number | undefined): number | null {
  return by === undefined || by === 0 ? null : value / by;
}

/** A value to four significant digits: more would claim an accuracy that no run has. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
