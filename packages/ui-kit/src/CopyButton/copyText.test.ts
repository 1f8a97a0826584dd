import { beforeEach, expect, test, vi } from 'vitest';
import { UiKitError } from '../errors.ts';
import { copyText } from './copyText.ts';

const writeText = vi.fn<(text: string) => Promise<void>>();
let selected: string[];

beforeEach(() => {
  writeText.mockReset().mockResolvedValue(undefined);
  selected = [];
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  document.execCommand = () => selected.push((document.activeElement as HTMLTextAreaElement).value) > 0;
});

test('the host is asked first, and nobody after it has done it', async () => {
  const copy = vi.fn<(text: string) => void>();
  await copyText('7', { copy });
  expect(copy).toHaveBeenCalledWith('7');
  expect(writeText).not.toHaveBeenCalled();
});

test('when the host refuses, the Clipboard API does it', async () => {
  await copyText('7', { copy: () => Promise.reject(new Error('no')) });
  expect(writeText).toHaveBeenCalledWith('7');
  expect(selected).toEqual([]);
});

test.each([
  ['is blocked', { clipboard: { writeText: () => Promise.reject(new Error('blocked')) } }],
  ['is missing', {}],
])('when the Clipboard API %s, a selected field does it and leaves no trace', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();

  await copyText('7');

  expect(selected).toEqual(['7']);
  expect(document.querySelector('textarea')).toBeNull();
  expect(document.activeElement).toBe(button);
  button.remove();
});

test('when all refuse, the error says what to do', async () => {
  vi.stubGlobal('navigator', {});
  document.execCommand = () => false;
  const refused = await copyText('7').catch((error: unknown) => error);
  expect(UiKitError.is(refused, 'COPY_BLOCKED')).toBe(true);
  expect(String(refused)).toContain('selected by hand');
  expect(document.querySelector('textarea')).toBeNull();
});
