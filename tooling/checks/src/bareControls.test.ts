import { expect, test } from 'vitest';
import { findBareControls } from './bareControls.ts';

test('a hand-made control in an app is found', () => {
  const text = '<Card><button type="button">Go</button><input/></Card>';
  expect(findBareControls([{ file: 'apps/a/web/App.tsx', text }])).toHaveLength(2);
});

test('parts of the kit are not', () => {
  const text = '<Button onPress={go}>Go</Button> and <Select options={[]} />';
  expect(findBareControls([{ file: 'apps/a/web/App.tsx', text }])).toEqual([]);
});
