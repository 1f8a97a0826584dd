import { expect, test } from 'vitest';
import { parseWorld } from '../../world/parseWorld.ts';
import { smallWorld } from '../../world/samples/small.ts';
import { found } from './search.ts';

const world = parseWorld(smallWorld());
const ids = (search: string) => found(world, world.conversations, search).map(({ id }) => id);

test.each([
  ['squeaks bike', ['cnv_bike']],
  ['"still squeaks"', ['cnv_bike']],
  ['"squeaks still"', []],
  ['tag:vip', ['cnv_bike']],
  ['has:draft', ['cnv_bike']],
  ['has:attachment squeaks', ['cnv_bike']],
  ['assignee:bob', ['cnv_bill']],
  ['is:unassigned inbox:support', ['cnv_bike']],
  ['from:"cleo carter"', ['cnv_bike']],
  ['to:dan@customer', ['cnv_bike']],
  ['is:archived', []],
  ['on it', ['cnv_bike']],
])('%s finds %j', (search, expected) => {
  expect(ids(search)).toEqual(expected);
});

test('a word with a colon that asks for nothing known is a word', () => {
  expect(ids('https://nowhere.example')).toEqual([]);
  expect(ids('constructor:x')).toEqual([]);
  expect(ids('tag:')).toEqual([]);
  expect(ids('')).toHaveLength(world.conversations.length);
});

test('me is whoever is signed in', () => {
  const asBob = { ...world, meId: 'tea_bob' };
  expect(found(asBob, world.conversations, 'assignee:me').map(({ id }) => id)).toEqual(['cnv_bill']);
  expect(ids('assignee:me')).toEqual([]);
});
