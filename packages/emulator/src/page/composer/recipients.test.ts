import { expect, test } from 'vitest';
import { parseRecipients } from './recipients.ts';

test('addresses stand alone or behind a name, parted by commas or semicolons', () => {
  expect(parseRecipients('Ana Silva <ana@x.example>, bo@y.example; <c@z.example>')).toEqual([
    { handle: 'ana@x.example', name: 'Ana Silva' },
    { handle: 'bo@y.example' },
    { handle: 'c@z.example' },
  ]);
});

test('a comma in quotes belongs to the name', () => {
  expect(parseRecipients('"Silva, Ana" <ana@x.example>')).toEqual([
    { handle: 'ana@x.example', name: 'Silva, Ana' },
  ]);
});

test('nothing and empty parts are nobody', () => {
  expect(parseRecipients(' , ;')).toEqual([]);
});
