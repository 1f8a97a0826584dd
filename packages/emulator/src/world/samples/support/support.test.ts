import { expect, test } from 'vitest';
import { accessibleConversations, contactOfHandle, recipientOf } from '../../find.ts';
import { parseWorld } from '../../parseWorld.ts';
import { supportWorld } from './support.ts';

const world = parseWorld(supportWorld());
const messages = world.conversations.flatMap((conversation) => conversation.messages);
const attachments = messages.flatMap((message) => message.attachments);

test('each call gives a copy of its own', () => {
  const first = supportWorld();
  first.conversations![0]!.subject = 'changed';
  first.teammates.pop();

  expect(supportWorld()).not.toEqual(first);
  expect(parseWorld(supportWorld())).toEqual(world);
});

test('it is as big as a first look needs', () => {
  const sizes = Object.entries(world).map(([name, value]) => [name, Array.isArray(value) ? value.length : 1]);

  expect(Object.fromEntries(sizes)).toMatchObject({
    teammates: 5,
    inboxes: 4,
    channels: 6,
    tags: 10,
    ticketStatuses: 3,
    contacts: 12,
    conversations: 14,
    drafts: 1,
  });
});

test('there is something of everything', () => {
  const { conversations, contacts } = world;
  const all = <T>(items: readonly T[]) => [...new Set(items)].toSorted();

  expect(all(conversations.map(({ type }) => type))).toEqual(['email', 'frontChat', 'sms']);
  expect(all(conversations.map(({ status }) => status))).toEqual(['archived', 'open', 'spam', 'trashed']);
  expect(all(messages.map(({ bodyType }) => bodyType))).toEqual(['html', 'text']);
  expect(all(attachments.map(({ contentType }) => contentType))).toEqual([
    'application/pdf',
    'image/png',
    'text/csv',
    'text/html',
  ]);
  expect(all(contacts.flatMap(({ customFields }) => customFields.map(({ type }) => type)))).toEqual([
    'boolean',
    'datetime',
    'enum',
    'inboxId',
    'number',
    'string',
    'teammateId',
  ]);
});

test('the teammate who is signed in does not see the billing inbox', () => {
  const seen = accessibleConversations(world).map(({ id }) => id);

  expect(seen).toHaveLength(13);
  expect(seen).not.toContain('cnv_invoice');
});

test('everybody we talk with is a contact, but for two who only wanted to sell something', () => {
  const strangers = world.conversations.filter((conversation) => {
    const recipient = recipientOf(conversation);
    return !recipient || !contactOfHandle(world, recipient.handle);
  });

  expect(strangers.map(({ id }) => id)).toEqual(['cnv_newsletter', 'cnv_spam']);
});
