import { expect, test } from 'vitest';
import { setTheme } from './setTheme.ts';

test('a theme is chosen for the whole page, and given back to the system', () => {
  setTheme({ color: 'dark', contrast: 'more' });
  expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', contrast: 'more' });
  setTheme({});
  expect(document.documentElement.dataset).toMatchObject({ theme: 'system', contrast: 'system' });
});
