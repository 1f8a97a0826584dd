import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Report } from '../report.ts';
import { BENCHMARKS } from './index.ts';

const names = BENCHMARKS.map(({ name }) => name);

test('every claim has a benchmark of its own name', () => {
  expect(names).toEqual([
    'sdk-size',
    'sdk-calls',
    'first-context',
    'panel-ready',
    'switch',
    'emulator-start',
    'auth',
    'server',
    'monorepo',
  ]);
});

test('the run that the docs show is one of these benchmarks, in the shape of today', () => {
  const file = new URL('../../../../apps/docs/speed/run.json', import.meta.url);
  const { benchmarks, notRun } = Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  const told = new Set([...benchmarks, ...notRun].map(({ name }) => name));
  expect(names).toEqual(expect.arrayContaining([...told]));
});
