import { expect, test } from 'vitest';
import { parseWorld } from '../../world/parseWorld.ts';
import { smallWorld } from '../../world/samples/small.ts';
import { conversationsIn, mailboxRows, nameOf, senderOf, visibleConversations } from './mailboxes.ts';

const world = parseWorld(smallWorld());
const ids = (conversations: readonly { id: string }[]) => conversations.map(({ id }) => id);

test('the lists show what the teammate can see, with the number in each', () => {
  const { open, inboxes, others } = mailboxRows(world);
  expect(open.map(({ name, count }) => [name, count])).toEqual([
    ['All open', 2],
    ['Assigned to me', 0],
    ['Unassigned', 1],
  ]);
  expect(inboxes.map(({ name, count }) => [name, count])).toEqual([
    ['Support', 1],
    ['Billing', 1],
  ]);
  expect(others.map(({ name, count }) => [name, count])).toEqual([
    ['Archived', 0],
    ['Trash', 0],
    ['Spam', 0],
  ]);
});

test('an archived conversation leaves its inbox and stands among the archived', () => {
  const changed = structuredClone(world);
  changed.conversations.find(({ id }) => id === 'cnv_bike')!.status = 'archived';
  expect(ids(conversationsIn(changed, 'inbox:inb_support'))).toEqual([]);
  expect(ids(conversationsIn(changed, 'archived'))).toEqual(['cnv_bike']);
});

test('a search looks through subjects, people and messages of every list', () => {
  expect(ids(visibleConversations(world, 'spam', 'squeaks'))).toEqual(['cnv_bike']);
  expect(ids(visibleConversations(world, 'spam', 'CLEO bike'))).toEqual(['cnv_bike']);
  expect(ids(visibleConversations(world, 'spam', 'nothing like this'))).toEqual([]);
  expect(ids(visibleConversations(world, 'open', '   '))).toEqual(ids(conversationsIn(world, 'open')));
});

test('lists and senders have names', () => {
  expect(nameOf(world, 'inbox:inb_billing')).toBe('Billing');
  expect(nameOf(world, 'inbox:inb_gone')).toBe('Inbox');
  expect(senderOf(world.conversations.find(({ id }) => id === 'cnv_bike')!)).toBe('Cleo Carter');
});
