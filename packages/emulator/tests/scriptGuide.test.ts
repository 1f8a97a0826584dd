import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Frontyard } from '../src/page/script.ts';

/** Every name of `window.frontyard`: the compiler asks for each, and for no other. */
const NAMES: Readonly<Record<keyof Frontyard, true>> = {
  select: true,
  world: true,
  view: true,
  load: true,
  change: true,
  patch: true,
  platform: true,
  theme: true,
  teammate: true,
  answer: true,
  fault: true,
  fire: true,
  log: true,
  calls: true,
  plugins: true,
  frames: true,
  undo: true,
  reset: true,
};

test('the guide tells of every name of window.frontyard, and of no other', async () => {
  const guide = await readFile(new URL('../../../apps/docs/guide/scripts.md', import.meta.url), 'utf8');
  const told = [...guide.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(told.toSorted()).toEqual(Object.keys(NAMES).toSorted());
});
