import { expect, test } from 'vitest';
import { readDevOptions } from './options.ts';

test('without options the emulator is on 4400 and data is kept', () => {
  expect(readDevOptions([])).toEqual({
    port: 4400,
    open: undefined,
    json: false,
    help: false,
    world: undefined,
    mail: [],
    api: [],
    plugins: [],
    onlyPlugins: false,
    https: undefined,
    data: '.data',
  });
});

test('mail may be given several times', () => {
  expect(readDevOptions(['--mail', 'a.eml', '--mail', 'b']).mail).toEqual(['a.eml', 'b']);
});

test('the certificate is kept beside the data, also with --memory', () => {
  expect(readDevOptions(['--https', '--memory', '--data', 'd']).https).toBe('d/https');
});

test('--memory keeps no data, and --no-open wins', () => {
  expect(readDevOptions(['--memory', '--open', '--no-open'])).toMatchObject({ data: undefined, open: false });
});

test.each([
  ['--port', '0'],
  ['--port', '70000'],
  ['--port', 'abc'],
  ['--port', '80.5'],
  ['--port'],
  ['--what'],
  ['extra'],
])('%s %s is refused with a hint', (...args) => {
  expect(() => readDevOptions(args)).toThrow(/See its `--help`/);
});
