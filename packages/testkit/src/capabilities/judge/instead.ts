import {
  definitionOf,
  isMethodName,
  methodNames,
  type MethodName,
  type Platform,
} from '@frontyard/sdk-types';
import type { Api } from '../flow/values.ts';
import { isOn, type Called } from './offer.ts';

/** What does the same where a method is missing, and how to ask for the method otherwise. */
export function instead(called: Called, platforms: readonly Platform[]): string {
  const other = relatives(called.name).find((name) =>
    platforms.every((platform) => isOn({ ...called, name }, platform)),
  );
  const use = other ? `Use ${other} instead, or ` : 'Nothing else does the same there: ';
  return `${use}${ask(called)}, and do without it elsewhere.`;
}

/** How one asks whether Front has the method before calling it. */
export function ask({ api, name }: Pick<Called, 'api' | 'name'>): string {
  return HOW[api](name);
}

const HOW: Record<Api, (name: string) => string> = {
  frontyard: (name) => `ask \`bridge.can('${name}')\` first`,
  sdk: (name) => `ask \`context.functionArities.${name}\` first`,
  legacy: (name) => `ask \`if (Front.${name})\` first`,
};

/** The methods that do the same in the other generation, near ones first. */
function relatives(name: MethodName): MethodName[] {
  const { successor, predecessor } = definitionOf(name);
  const near = [successor, predecessor, ...methodNames().filter((each) => isRelated(each, name))];
  return near.filter((each): each is MethodName => each !== undefined && isMethodName(each) && each !== name);
}

function isRelated(other: MethodName, name: MethodName): boolean {
  const { successor, predecessor } = definitionOf(other);
  return successor === name || predecessor === name;
}

/** The method whose name looks most like it, if one does; else one that it begins with. */
export function nearest(name: string, among: readonly string[]): string | undefined {
  const [best] = among
    .map((each) => ({ each, distance: distance(name.toLowerCase(), each.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  if (best && best.distance <= Math.max(2, name.length / 4)) return best.each;
  return among.filter((each) => name.startsWith(each)).toSorted((a, b) => b.length - a.length)[0];
}

/** How many letters have to be changed, added or taken away. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
