import { expect, test } from 'vitest';
import { findBareControls } from './bareControls.ts';

const found = (text: string, file = 'apps/a/web/App.tsx') => findBareControls([{ file, text }]);

test('each hand-made control in an app is found', () => {
  expect(found('<Card><button type="button">Go</button><input/></Card>')).toHaveLength(2);
});

test.each([
  '<button>Go</button>',
  '<textarea\n  rows={3}\n/>',
  '<summary>More</summary>',
  "createElement('button', { onClick: go })",
  "document.createElement('select')",
  'jsx("input", {})',
  '<div role="button" tabIndex={0} />',
  "<div role={'checkbox'} />",
  "const props = { role: 'textbox' };",
  "element.setAttribute('role', 'switch');",
  '<div contentEditable />',
  '<div contenteditable="true"></div>',
  '<div dangerouslySetInnerHTML={{ __html: html }} />',
  'place.innerHTML = html;',
  "import { Button } from 'react-aria-components/Button';",
  "import { useButton } from 'react-aria/useButton';",
  "const aria = await import('react-aria-components');",
])('%s is', (text) => {
  expect(found(text)).toHaveLength(1);
  expect(found(text, 'apps/a/web/part.ts')).toHaveLength(1);
});

test.each([
  '<Button onPress={go}>Go</Button> and <Select options={[]} />',
  '<RichText role="article" html={html} />',
  '// not a <button>, but a part',
  '/* <input> */',
  "import { Button } from '@frontyard/ui-kit';",
])('%s is none', (text) => {
  expect(found(text)).toEqual([]);
});

test('what is made for tests may be anything', () => {
  const sources = [
    { file: 'apps/a/web/App.test.tsx', text: '<button />' },
    { file: 'apps/a/web/App.tsx', text: '<Button />' },
  ];
  expect(findBareControls(sources)).toEqual([]);
});

test('a pattern that finds no file is no proof', () => {
  expect(findBareControls([])).toHaveLength(1);
});
