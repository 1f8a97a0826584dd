import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

const KNOWN = ['sdk-size', 'sdk-calls'];

test('without names all benchmarks run', () => {
  expect(readOptions([], KNOWN)).toEqual({ names: KNOWN, json: false, out: undefined, scale: 1 });
});

test('names, JSON, a file and a smaller scale can be asked for', () => {
  expect(readOptions(['sdk-calls', '--json', '--out', 'run.json', '--scale', '0.1'], KNOWN)).toEqual({
    names: ['sdk-calls'],
    json: true,
    out: 'run.json',
    scale: 0.1,
  });
});

test('an unknown name is told with those there are', () => {
  expect(() => readOptions(['sdk-sice'], KNOWN)).toThrow(/no benchmark sdk-sice.*sdk-size, sdk-calls/);
  expect(() => readOptions(['--jsno'], KNOWN)).toThrow(/jsno/);
});

test.each(['0', '-1', '2', 'much'])('a scale of %s makes no sense', (scale) => {
  expect(() => readOptions([`--scale=${scale}`], KNOWN)).toThrow('--scale takes a number');
});
