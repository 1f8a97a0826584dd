import { expect, test } from 'vitest';
import { CALLS } from './loadCalls.ts';
import { CHECKS } from './loadChecks.ts';
import { LATE_PARTS } from './loadLateParts.ts';
import { preload } from './preload.ts';

test('nothing is left to load', async () => {
  expect([CHECKS.pending(), LATE_PARTS.pending()].every((each) => each !== undefined)).toBe(true);
  await preload();
  expect([CALLS, CHECKS, LATE_PARTS].map((each) => each.pending())).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
