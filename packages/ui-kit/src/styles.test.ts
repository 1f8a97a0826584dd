import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build, type Rolldown } from 'vite';
import { physicalStyles } from './testing/physicalStyles.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const sheets = globSync('src/**/*.css').filter((path) => path !== 'src/styles.css');
const tokens = new Set(read('src/tokens.css').match(/--fy-[\w-]+(?=:)/gu));
const given = new Set([
  '--fy-min-rows',
  '--fy-max-rows',
  ...(read('src/base.css').match(/--fy-[\w-]+(?=:)/gu) ?? []),
]);

test('styles.css collects every style sheet once', () => {
  const collected = [...read('src/styles.css').matchAll(/@import '\.\/(.+)';/gu)].map(
    ([, path]) => `src/${path}`,
  );
  expect(collected.toSorted()).toEqual(sheets.toSorted());
});

test.each(sheets)('%s uses only values that exist', (path) => {
  const used = [...read(path).matchAll(/var\((--fy-[\w-]+)/gu)].map(([, name]) => name ?? '');
  expect(used.filter((name) => !tokens.has(name) && !given.has(name))).toEqual([]);
});

test.each(sheets)('%s works in both writing directions', (path) => {
  expect(physicalStyles(read(path))).toEqual([]);
});

test.each([
  'text-align: left',
  'text-align:right',
  'float:left',
  'clear: right',
  'margin: 0 1px 0 2px',
  'inset: 0 auto 0 0',
  'padding: 1px calc(2px + 3px) 1px 4px',
  'margin-left: 1px',
  'border-left-color: red',
  'border-radius: 4px 0 0 4px',
  'border-top-left-radius: 4px',
  'left: 0',
  'max-width: 4rem',
  'translate: 8px',
  'rotate: 90deg',
  'transform: translateX(8px)',
  'background-position: right 4px center',
  'background: linear-gradient(to right, red, blue)',
  'transform-origin: left center',
  'overflow-x: auto',
])('%s does not', (declaration) => {
  expect(physicalStyles(`.fy-Part { color: red; ${declaration} }`)).toHaveLength(1);
});

test.each([
  'margin: 1px 2px 3px',
  'padding: 0 4px 8px 4px',
  'border-radius: 4px 4px 0 0',
  'inset: 0',
  'translate: 0 8px',
  'rotate: calc(var(--fy-direction) * 90deg)',
  'text-align: start',
  'transition: margin-left 1s',
  'overflow: auto hidden',
])('%s does', (declaration) => {
  expect(physicalStyles(`.fy-Part:hover { ${declaration}; }`)).toEqual([]);
});

test('built for a plugin, no style guesses the direction by the language', async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, cssMinify: true, rolldownOptions: { input: 'src/styles.css' } },
  });
  const { output } = result as Rolldown.RolldownOutput;
  const css = output.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('');
  expect(css).toContain('[dir=rtl]');
  expect(css).toContain('.fy-Accordion');
  expect(css.match(/:(?:lang|dir)\(/gu)).toBeNull();
});
