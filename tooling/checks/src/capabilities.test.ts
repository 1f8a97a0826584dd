import { expect, test } from 'vitest';
import { readFindings } from './capabilities.ts';

const FOLDERS = ['apps/sample'];
const report = (severity: string) =>
  JSON.stringify([
    {
      findings: [
        {
          severity,
          place: { file: 'web/a.ts', line: 3, column: 7 },
          text: 'tag is called',
          instead: 'Add it.',
        },
      ],
    },
  ]);

test('what fails or cannot be analysed is told with its place', () => {
  for (const severity of ['failure', 'not analysable'])
    expect(readFindings({ code: 1, out: report(severity), error: '' }, FOLDERS)).toEqual([
      { file: 'apps/sample/web/a.ts:3:7', text: 'tag is called. Add it.' },
    ]);
});

test('a warning breaks no rule', () => {
  expect(readFindings({ code: 0, out: report('warning'), error: '' }, FOLDERS)).toEqual([]);
});

test.each([
  ['one that is stopped', { code: undefined, out: '', error: '' }, 'did not end within'],
  ['one that fails', { code: 1, out: '', error: 'Error: no config' }, 'no report: Error: no config'],
  ['one that leaves a plugin out', { code: 0, out: '[]', error: '' }, 'reported 0 plugins of 1'],
])('%s is told, never taken for a pass', (_how, ran, text) => {
  expect(readFindings(ran, FOLDERS)).toEqual([
    { file: 'packages/cli/src/bin.ts', text: expect.stringContaining(text) },
  ]);
});
