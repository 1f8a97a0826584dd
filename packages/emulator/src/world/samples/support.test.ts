import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesOf } from '../files.ts';
import { accessibleConversations, contactOfHandle, recipientOf } from '../find.ts';
import { parseWorld } from '../parseWorld.ts';
import { SAMPLES, supportWorld } from './index.ts';

const world = parseWorld(supportWorld());
const messages = world.conversations.flatMap((conversation) => conversation.messages);
const attachments = messages.flatMap((message) => message.attachments);

test.each(Object.entries(SAMPLES))(
  'the world "%s" keeps the format, as it is and as a file',
  (_name, sample) => {
    expect(parseWorld(JSON.stringify(sample()))).toEqual(parseWorld(sample()));
  },
);

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

test('no id is given twice, not even to a message or a file', () => {
  const ids = [...JSON.stringify(world).matchAll(/"id":"((?!fld_)[^"]+)"/g)].map(([, id]) => id);

  expect(ids).toEqual([...new Set(ids)]);
});

test('everybody we talk with is a contact, but for two who only wanted to sell something', () => {
  const strangers = world.conversations.filter((conversation) => {
    const recipient = recipientOf(conversation);
    return !recipient || !contactOfHandle(world, recipient.handle);
  });

  expect(strangers.map(({ id }) => id)).toEqual(['cnv_newsletter', 'cnv_spam']);
});

test('messages are in the order of time, and all of it is in 2026', () => {
  for (const conversation of world.conversations) {
    const dates = conversation.messages.map(({ date }) => date);
    expect(dates, conversation.id).toEqual(dates.toSorted());
  }
  expect(
    [...JSON.stringify(world).matchAll(/"(?:date|createdAt|closedAt)":"(\d{4})/g)].map(([, year]) => year),
  ).not.toContain('2025');
});

test('every address is one that nobody can have', () => {
  const handles = [...JSON.stringify(world).matchAll(/"(?:handle|address|email)":"([^"]+)"/g)].map(
    ([, handle]) => handle!,
  );

  expect(handles.filter((handle) => !/\.example$|^\+1555555|^visitor-|^@/.test(handle))).toEqual([]);
});

test('files are what they say they are', () => {
  for (const { name, contentType, size, data } of attachments) {
    const bytes = bytesOf(data);
    expect(bytes.length, name).toBe(size);
    if (contentType === 'application/pdf') expect(objectsOf(bytes), name).toEqual(['1', '2', '3', '4', '5']);
    if (contentType === 'image/png') expect(dotLines(bytes), name).toBeGreaterThan(10);
  }
});

/** The numbers of the objects that the table at the end of a PDF points at. */
function objectsOf(bytes: Uint8Array): string[] {
  const text = new TextDecoder('latin1').decode(bytes);
  const table = text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]));
  const starts = [...table.matchAll(/^(\d{10}) 00000 n/gm)].map(([, start]) => Number(start));
  return starts.map((start) => /^(\d+) 0 obj/.exec(text.slice(start, start + 20))?.[1] ?? 'nothing');
}

/** How many lines a PNG in one bit a dot has; throws where its data or their checksum are broken. */
function dotLines(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const start = new TextDecoder('latin1').decode(bytes).indexOf('IDAT');
  const dots = inflateSync(bytes.subarray(start + 4, start + 4 + view.getUint32(start - 4)));
  expect(dots.length).toBe(height * (1 + Math.ceil(width / 8)));
  return height;
}
