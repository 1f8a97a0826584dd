import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const sheets = globSync('src/**/*.css').filter((path) => path !== 'src/styles.css');
const tokens = new Set(read('src/tokens.css').match(/--fy-[\w-]+(?=:)/gu));

test('styles.css collects every style sheet once', () => {
  const collected = [...read('src/styles.css').matchAll(/@import '\.\/(.+)';/gu)].map(
    ([, path]) => `src/${path}`,
  );
  expect(collected.toSorted()).toEqual(sheets.toSorted());
});

test.each(sheets)('%s uses only values that exist', (path) => {
  const given = new Set(['--fy-min-rows', '--fy-max-rows']);
  const used = [...read(path).matchAll(/var\((--fy-[\w-]+)/gu)].map(([, name]) => name ?? '');
  expect(used.filter((name) => !tokens.has(name) && !given.has(name))).toEqual([]);
});

test.each(sheets)('%s works in both writing directions', (path) => {
  const physical =
    /^\s*(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|text-align:\s*(?:left|right))\b.*:/gmu;
  expect(read(path).match(physical)).toBeNull();
});
