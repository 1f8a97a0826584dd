import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../files.ts';
import { accessibleConversations } from '../find.ts';
import { parseWorld } from '../parseWorld.ts';
import { isSampleName, SAMPLES } from './index.ts';

describe.each(Object.entries(SAMPLES))('the world "%s"', (_name, sample) => {
  const world = parseWorld(sample());
  const messages = world.conversations.flatMap((conversation) => conversation.messages);
  const attachments = messages.flatMap((message) => message.attachments);

  test('keeps the format, as it is and as a file', () => {
    expect(parseWorld(JSON.stringify(sample()))).toEqual(world);
  });

  test('is a copy of its own at each call', () => {
    const first = sample();
    first.conversations?.splice(0);
    first.teammates.pop();
    expect(parseWorld(sample())).toEqual(world);
  });

  test('has something for every plugin to act on', () => {
    const { conversations, contacts, drafts, tags } = world;
    const types = new Set(conversations.map(({ type }) => type));
    expect(types).toContain('email');
    expect(types.size).toBeGreaterThanOrEqual(3);
    expect(new Set(messages.map(({ bodyType }) => bodyType))).toEqual(new Set(['html', 'text']));
    expect(new Set(messages.map(({ status }) => status))).toEqual(new Set(['inbound', 'outbound']));
    for (const some of [
      attachments,
      drafts,
      conversations.flatMap(({ comments }) => comments),
      conversations.flatMap(({ links }) => links),
      conversations.flatMap(({ customFields }) => customFields),
      contacts.flatMap(({ notes }) => notes),
      contacts.flatMap(({ customFields }) => customFields),
      tags.filter(({ parentTagId }) => parentTagId),
      conversations.filter(({ assigneeId }) => assigneeId === undefined),
      attachments.filter(({ contentType }) => contentType.startsWith('image/')),
    ])
      expect(some.length).toBeGreaterThan(0);
  });

  test('shows teammates different conversations, and hides some from the one signed in', () => {
    const seenBy = world.teammates.map(({ id }) =>
      accessibleConversations({ ...world, meId: id }).map((conversation) => conversation.id),
    );
    expect(new Set(seenBy.map((ids) => ids.join(' '))).size).toBeGreaterThanOrEqual(3);
    expect(accessibleConversations(world).length).toBeLessThan(world.conversations.length);
  });

  test('gives no id twice, not even to a message or a file', () => {
    const ids = [...JSON.stringify(world).matchAll(/"id":"((?!fld_)[^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('has its messages in the order of time, and all of it in 2026', () => {
    for (const conversation of world.conversations) {
      const dates = conversation.messages.map(({ date }) => date);
      expect(dates, conversation.id).toEqual(dates.toSorted());
    }
    const years = [...JSON.stringify(world).matchAll(/"(?:date|createdAt|closedAt)":"(\d{4})/g)];
    expect(new Set(years.map(([, year]) => year))).toEqual(new Set(['2026']));
  });

  test('has only addresses that nobody can have', () => {
    const handles = [...JSON.stringify(world).matchAll(/"(?:handle|address|email)":"([^"]+)"/g)].map(
      ([, handle]) => handle ?? '',
    );
    expect(handles.filter((handle) => !/\.example$|^\+1555555|^visitor-|^@/.test(handle))).toEqual([]);
  });

  test('has files that are what they say', () => {
    for (const { name, contentType, size, data } of attachments) {
      const bytes = bytesOf(data);
      expect(bytes.length, name).toBe(size);
      if (contentType === 'application/pdf')
        expect(objectsOf(bytes), name).toEqual(['1', '2', '3', '4', '5']);
      if (contentType === 'image/png') expect(dotLines(bytes), name).toBeGreaterThan(10);
    }
  });
});

test('a name is a sample or is not', () => {
  expect(['sales', 'logistics', 'support', 'sale', 'toString'].map(isSampleName)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
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
