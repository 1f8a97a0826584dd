/**
 * The items whose titles have a query's letters in their order (`rfnd` fits `Refund`), the best first: titles that begin
 * with the query, then words that do, then titles that hold it, then the rest. Case and accents don't count.
 */
export function bestFits<T extends { title: string }>(items: readonly T[], query: string): T[] {
  const wanted = plain(query).trim();
  return items
    .map((item) => ({ item, distance: distanceOf(plain(item.title), wanted) }))
    .filter(({ distance }) => distance < Infinity)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ item }) => item);
}

function distanceOf(title: string, wanted: string): number {
  const position = title.indexOf(wanted);
  if (position === 0) return 0;
  if (` ${title}`.includes(` ${wanted}`)) return 1;
  if (position > 0) return 2;
  return hasLetters(title, wanted) ? 3 : Infinity;
}

function hasLetters(title: string, wanted: string): boolean {
  const letters = [...wanted.replace(/\s+/g, '')];
  let found = 0;
  for (const letter of title) {
    if (letter === letters[found]) found += 1;
  }
  return found >= letters.length;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
