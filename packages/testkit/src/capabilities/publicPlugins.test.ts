import { describe, expect, test } from 'vitest';
import { check, foundIn } from './plugin.test.support.ts';
import { OF_LEGACY } from './publicPlugins/legacy.test.support.ts';
import { OF_REACT } from './publicPlugins/react.test.support.ts';
import { OF_SDK } from './publicPlugins/sdk.test.support.ts';

/** Plugins in the manner of public ones: nothing in them was written for the analysis. */
describe.each([...OF_REACT, ...OF_SDK, ...OF_LEGACY])('$title', async ({ sdk, files, found }) => {
  const report = await check(files, { sdk });

  test.each(Object.keys(files))('%s', (file) => {
    expect(foundIn(report, file)).toEqual(found[file] ?? []);
  });
});
