import { expect, test } from 'vitest';
import { findUnpublished } from './published.ts';

const find = (manifest: object) =>
  findUnpublished([{ file: 'p/package.json', text: JSON.stringify(manifest) }]);
const exports = { '.': './src/index.ts', './styles.css': './src/styles.css' };
const published = {
  '.': { types: './dist/index.d.ts', default: './dist/index.js' },
  './styles.css': './dist/styles.css',
};

test('what is exported is published, built', () => {
  expect(find({ exports, publishConfig: { exports: published } })).toEqual([]);
});

test('an entry that is missing, or leads to the source, is named', () => {
  expect(find({ exports: { './script': './src/page/script.ts' } })).toEqual([
    {
      file: 'p/package.json',
      text: 'must say publishConfig.exports["./script"]: {"types":"./dist/page/script.d.ts","default":"./dist/page/script.js"}',
    },
  ]);
  expect(find({ exports, publishConfig: { exports: { ...published, '.': './src/index.ts' } } })).toHaveLength(
    1,
  );
});

test('a command is published as its built file', () => {
  const bin = { frontyard: './src/bin.ts' };
  expect(find({ bin, publishConfig: { bin: { frontyard: './dist/bin.js' } } })).toEqual([]);
  expect(find({ bin })).toHaveLength(1);
});

test('what is never published needs nothing', () => {
  expect(find({ private: true, exports })).toEqual([]);
});
