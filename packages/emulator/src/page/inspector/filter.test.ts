import { expect, test } from 'vitest';
import { entry } from './entry.test.support.ts';
import { exchangesOf } from './exchanges.ts';
import { filtered, type Filter } from './filter.ts';

const exchanges = exchangesOf([
  entry(1, { name: 'listTags', data: [{ limit: 5 }] }),
  entry(2, { direction: 'out', type: 'context_update', data: { type: 'noConversation' } }),
  entry(3, { plugin: 'other', direction: 'note', type: 'silence', text: 'Never said hello' }),
]);
const shown = (filter: Partial<Filter>) =>
  filtered(exchanges, { kind: 'all', plugin: undefined, text: '', ...filter }).map(({ id }) => id);

test('the newest is on top', () => expect(shown({})).toEqual([3, 2, 1]));

test('by kind, by plugin, and by any text in a message', () => {
  expect(shown({ kind: 'calls' })).toEqual([1]);
  expect(shown({ kind: 'events' })).toEqual([2]);
  expect(shown({ kind: 'problems' })).toEqual([3]);
  expect(shown({ plugin: 'crm' })).toEqual([2, 1]);
  expect(shown({ text: ' LISTtags ' })).toEqual([1]);
  expect(shown({ text: 'noconv' })).toEqual([2]);
  expect(shown({ text: 'nowhere' })).toEqual([]);
});

test('what JSON cannot say is searched all the same', () => {
  const odd = exchangesOf([entry(1, { data: [12n, new Blob(['abc']), new Set(['tea'])] })]);
  for (const text of ['12n', 'file of 3 bytes', 'tea']) {
    expect(filtered(odd, { kind: 'all', plugin: undefined, text })).toHaveLength(1);
  }
});
