import { expect, test } from 'vitest';
import { addressOfOpening, openingInAddress, readParameters } from './parameters.ts';

test('parameters stand in a query or on lines of their own, and are text', () => {
  expect(readParameters('?order=42&name=Ana%20Silva')).toEqual({ order: '42', name: 'Ana Silva' });
  expect(readParameters('order=42\n  name = Ana \n\nempty=')).toEqual({
    order: '42',
    'name ': ' Ana',
    empty: '',
  });
  expect(readParameters(' \n')).toEqual({});
});

test('an address opens a plugin with everything else in its query', () => {
  const address = addressOfOpening('crm', { order: '4&2', __proto__name: 'x' });
  expect(openingInAddress(address)).toEqual({
    plugin: 'crm',
    parameters: { order: '4&2', __proto__name: 'x' },
  });
  expect(openingInAddress('')).toBeUndefined();
  expect(openingInAddress('?other=1')).toBeUndefined();
});
