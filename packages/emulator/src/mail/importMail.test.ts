import { expect, test } from 'vitest';
import { parseWorld } from '../world/parseWorld.ts';
import { importMail } from './importMail.ts';
import { bytesOfLines, emptyWorld, importInto, letter, NOW } from './mail.test.support.ts';

test('a mail becomes an open conversation in the inbox it was sent to, with a new contact', async () => {
  const { world, report } = await importInto(emptyWorld(), letter('bell', { to: 'sales@northwind.example' }));

  expect(world.conversations).toMatchObject([
    {
      type: 'email',
      status: 'open',
      subject: 'bell',
      inboxIds: ['inb_sales'],
      channelIds: ['cha_sales'],
      messages: [{ status: 'inbound', body: 'This is bell.', date: '2026-03-02T09:00:00.000Z' }],
    },
  ]);
  expect(world.contacts).toMatchObject([
    { name: 'Ida', handles: [{ type: 'email', handle: 'ida@club.example' }] },
  ]);
  expect(report).toEqual({
    messages: [
      {
        name: 'bell',
        status: 'imported',
        conversationId: world.conversations[0]!.id,
        subject: 'bell',
        from: 'Ida <ida@club.example>',
      },
    ],
    imported: 1,
    duplicates: 0,
    failed: 0,
  });
});

test('the first inbox named wins, and mail to nobody we know goes to the first inbox the teammate sees', async () => {
  const { world } = await importInto(
    emptyWorld(),
    letter('both', { to: 'sales@northwind.example', cc: 'SUPPORT@northwind.example' }),
    letter('billing', { to: 'billing@northwind.example' }),
    letter('nobody', { to: 'friend@club.example' }),
  );

  expect(world.conversations.map(({ inboxIds, channelIds }) => [...inboxIds, ...channelIds])).toEqual([
    ['inb_support', 'cha_support'],
    ['inb_billing', 'cha_billing'],
    ['inb_support', 'cha_support'],
  ]);
});

test('what we wrote is outbound, and the contact is whom we wrote to', async () => {
  const { world } = await importInto(
    emptyWorld(),
    letter('channel', {
      from: 'Support <SUPPORT@northwind.example>',
      to: 'Ole <ole@club.example>, x@y.example',
    }),
    letter('teammate', { from: 'otto@northwind.example', to: 'mara@northwind.example' }),
  );

  expect(world.conversations.map(({ messages }) => messages[0]!.status)).toEqual(['outbound', 'outbound']);
  expect(world.contacts.map(({ name }) => name)).toEqual(['Ole']);
});

test('a person is one contact, however many mails and whatever the case of the address', async () => {
  const world = emptyWorld();
  world.contacts.push({ ...CONTACT, handles: [{ type: 'email', handle: 'Known@club.example' }] });

  const { world: next } = await importInto(
    world,
    letter('1', { from: 'known@club.example' }),
    letter('2', { from: 'NEW@club.example' }),
    letter('3', { from: 'new@CLUB.example' }),
    { name: '4', bytes: bytesOfLines('Subject: nobody', '', 'x') },
  );

  expect(next.contacts.map(({ handles }) => handles[0]!.handle)).toEqual([
    'Known@club.example',
    'NEW@club.example',
  ]);
});

test('the given world is not touched, even when it is frozen', async () => {
  const world = deepFreeze((await importInto(emptyWorld(), letter('root', { id: 'root@x' }))).world);
  const before = JSON.stringify(world);

  const { world: next } = await importInto(world, letter('answer', { id: 'answer@x', inReplyTo: 'root@x' }));

  expect(JSON.stringify(world)).toBe(before);
  expect(next.conversations[0]!.messages).toHaveLength(2);
});

test('mails without a date get the present one and stay in the order of the files', async () => {
  const { conversations } = await importInto(
    emptyWorld(),
    letter('b', { id: 'b@x', inReplyTo: 'a@x', date: '' }),
    letter('c', { id: 'c@x', inReplyTo: 'a@x', date: 'some day' }),
    letter('a', { id: 'a@x' }),
  );

  expect(conversations[0]!.messages.map(({ subject, date }) => [subject, Date.parse(date) === NOW])).toEqual([
    ['a', false],
    ['b', true],
    ['c', true],
  ]);
});

test('a bad file is told in the report and keeps no other back', async () => {
  const { world, report } = await importInto(
    emptyWorld(),
    { name: 'junk.eml', bytes: Uint8Array.of(0, 1, 2, 3) },
    letter('good.eml'),
    { name: 'empty.mbox', bytes: bytesOfLines('From a@b.example Mon Mar  2 09:00:00 2026', '') },
  );

  expect(world.conversations).toHaveLength(1);
  expect(report.messages.map(({ name, status, reason }) => [name, status, reason])).toEqual([
    ['junk.eml', 'failed', 'It is not a mail but binary data'],
    ['good.eml', 'imported', undefined],
    ['empty.mbox', 'failed', 'It is empty'],
  ]);
  expect(report).toMatchObject({ imported: 1, duplicates: 0, failed: 2 });
});

test('a mail that is there already is not added again, and the report says where it is', async () => {
  const first = letter('first.eml', { id: 'same@x' });
  const { world, report } = await importInto(emptyWorld(), first, first);
  const again = await importInto(world, first);

  expect(world.conversations.map(({ messages }) => messages.length)).toEqual([1]);
  expect(again.world).toEqual(world);
  expect(
    [...report.messages, ...again.report.messages].map(({ status, reason }) => [status, reason]),
  ).toEqual([
    ['imported', undefined],
    ['duplicate', 'It is the same mail as first.eml'],
    ['duplicate', 'It is the same mail as a message here'],
  ]);
  expect(again.report.messages[0]!.conversationId).toBe(world.conversations[0]!.id);
});

test('a different mail under a Message-ID that is taken is not lost, and not added twice either', async () => {
  const mails = [letter('first.eml', { id: 'same@x' }), letter('else.eml', { id: 'same@x' })];
  const { world, report } = await importInto(emptyWorld(), ...mails);
  const again = await importInto(world, ...mails);

  expect(report).toMatchObject({ imported: 2, duplicates: 0 });
  expect(world.conversations).toHaveLength(2);
  expect(again.report).toMatchObject({ imported: 0, duplicates: 2 });
  expect(again.world).toEqual(world);
});

test('each mail of an mbox has its own row', async () => {
  const mbox = [letter('one'), letter('two')].map(({ bytes }) => new TextDecoder().decode(bytes));
  const bytes = bytesOfLines(
    ...mbox.flatMap((mail) => ['From a@b.example Mon Mar  2 09:00:00 2026', mail, '']),
  );

  const { report } = await importInto(emptyWorld(), { name: 'old.mbox', bytes });

  expect(report.messages.map(({ name, subject }) => [name, subject])).toEqual([
    ['old.mbox#1', 'one'],
    ['old.mbox#2', 'two'],
  ]);
});

test('an id that is taken is never given a second time', async () => {
  const first = await importMail(emptyWorld(), [letter('a')], {
    nextId: (prefix) => `${prefix}_1`,
    now: NOW,
  });
  const second = await importMail(first.world, [letter('b')], {
    nextId: (prefix) => `${prefix}_1`,
    now: NOW,
  });

  expect(parseWorld(second.world).conversations).toHaveLength(2);
});

const MEGABYTE = 1024 * 1024;

test('a mail of 25 MB is imported', { timeout: 60_000 }, async () => {
  const line = `${'QUJD'.repeat(19)}\r\n`;
  const head = bytesOfLines(
    'From: a@b.example',
    'Content-Type: application/zip',
    'Content-Transfer-Encoding: base64',
  );
  const bytes = new Uint8Array(25 * MEGABYTE).fill(10);
  bytes.set(head);
  bytes.set(new TextEncoder().encode(`\n\n${line.repeat(24 * 13_000)}`), head.length);

  const { report, conversations } = await importInto(emptyWorld(), { name: 'big.eml', bytes });

  expect(report.imported).toBe(1);
  expect(conversations[0]!.messages[0]!.attachments[0]!.size).toBe(24 * 13_000 * 57);
});

test('an mbox of 1,000 mails that all hang together is one conversation', async () => {
  const mails = Array.from({ length: 1000 }, (_, index) =>
    letter(`${index}`, { id: `${index}@x`, answers: [`${index + 1}@x`] }),
  ).map(
    ({ bytes }) => `From a@b.example Mon Mar  2 09:00:00 2026\r\n${new TextDecoder().decode(bytes)}\r\n\r\n`,
  );

  const { report, conversations } = await importInto(emptyWorld(), {
    name: 'all.mbox',
    bytes: bytesOfLines(mails.join('')),
  });

  expect(report.imported).toBe(1000);
  expect(conversations.map(({ messages }) => messages.length)).toEqual([1000]);
});

const CONTACT = { id: 'crd_known', groupIds: [], customFields: [], notes: [] };

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
