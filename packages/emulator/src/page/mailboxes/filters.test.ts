import { expect, test } from 'vitest';
import { parseWorld } from '../../world/parseWorld.ts';
import { smallWorld } from '../../world/samples/small.ts';
import { filterGroups, filtersIn, toggled } from './filters.ts';
import { visibleConversations } from './mailboxes.ts';

const world = parseWorld(smallWorld());
const groups = filterGroups(world);
const all = groups.flatMap(({ filters }) => filters);
const filter = (term: string) => all.find((each) => each.term === term)!;

test('a filter joins what is searched for, and leaves it', () => {
  const search = toggled('squeaks', filter('is:unassigned'));
  expect(search).toBe('squeaks is:unassigned');
  expect(toggled(search, filter('has:draft'))).toBe('squeaks is:unassigned has:draft');
  expect(toggled('squeaks IS:unassigned "two words"', filter('is:unassigned'))).toBe('squeaks "two words"');
  expect(filtersIn(search, groups).map(({ name }) => name)).toEqual(['Unassigned']);
  expect(filtersIn('unassigned', groups)).toEqual([]);
});

test('filters are what the search understands, and find what they name', () => {
  const ids = (search: string) => visibleConversations(world, 'open', search).map(({ id }) => id);
  // A term that the search did not know would be words, which nothing of this world has.
  const found = all.filter(({ term }) => ids(term).length > 0).map(({ name }) => name);
  expect(found).toEqual(
    expect.arrayContaining(['Unassigned', 'Assigned', 'Open', 'A draft', 'Support', 'Billing']),
  );
  expect(ids('has:draft')).toEqual(
    world.conversations
      .filter(({ id }) => world.drafts.some((draft) => draft.conversationId === id))
      .map(({ id }) => id),
  );
  expect(
    ids('is:unassigned').every(
      (id) => world.conversations.find((each) => each.id === id)?.assigneeId === undefined,
    ),
  ).toBe(true);
});

test('names with spaces are one term', () => {
  const spaced = { ...world, tags: [{ ...world.tags[0]!, name: 'Very "urgent" now' }] };
  const tag = filterGroups(spaced).find(({ name }) => name === 'Tag')!.filters[0]!;
  expect(tag.term).toBe('tag:"Very urgent now"');
  expect(toggled(toggled('', tag), tag)).toBe('');
});
