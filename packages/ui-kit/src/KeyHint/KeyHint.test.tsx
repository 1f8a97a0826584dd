import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { KeyHint } from './KeyHint.tsx';
import { keyNames } from './keyNames.ts';

describeConformance(<KeyHint keys="Mod+Enter" />, { refIs: HTMLElement });

test.each([
  ['Mod+Enter', true, ['⌘', 'Enter']],
  ['Mod+Enter', false, ['Ctrl', 'Enter']],
  ['Escape', false, ['Esc']],
  ['Mod++', false, ['Ctrl', '+']],
])('%s, on an Apple system: %s', (keys, isApple, names) => {
  expect(keyNames(keys, isApple)).toEqual(names);
});
