import { definitionOf, isMethodName, methodNames, type Wire } from '@frontyard/sdk-types';

/** The method of a wire that somebody most likely meant by a name that is none of its methods. */
export function nearName(name: string, wire: Wire): string | undefined {
  const offered = methodNames().filter((each) => isOn(each, wire));
  if (isMethodName(name)) {
    const { successor, predecessor } = definitionOf(name);
    const twin = wire === 'current' ? successor : predecessor;
    if (twin !== undefined) return twin;
  }
  const wanted = name.slice(0, LONGEST).toLowerCase();
  const [best] = offered
    .map((each) => ({ each: each as string, distance: distanceOf(each.toLowerCase(), wanted) }))
    .filter(({ each, distance }) => distance <= Math.max(1, Math.floor(each.length / 4)))
    .toSorted((a, b) => a.distance - b.distance);
  return best?.each;
}

/** “Did you mean …?”, or nothing where no name is near. */
export function hintAt(name: string, wire: Wire): string {
  const near = nearName(name, wire);
  return near === undefined ? '' : `. Did you mean ${near}?`;
}

const LONGEST = 40;

function isOn(name: Parameters<typeof definitionOf>[0], wire: Wire): boolean {
  const { current, seed } = definitionOf(name);
  return (wire === 'current' ? current : seed) !== undefined;
}

/** How many letters must be put in, taken out or changed to make one word the other. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= b.length; at += 1) {
      const change = row[at - 1]! + (letter === b[at - 1] ? 0 : 1);
      next.push(Math.min(row[at]! + 1, next[at - 1]! + 1, change));
    }
    row = next;
  }
  return row.at(-1)!;
}
