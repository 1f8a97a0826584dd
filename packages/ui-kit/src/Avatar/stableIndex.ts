/** A whole number from 0 up to `count`, always the same for the same text, whatever its case. */
export function stableIndex(text: string, count: number): number {
  let hash = 7;
  for (const letter of text.trim().toLowerCase()) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash % count;
}
