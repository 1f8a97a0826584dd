import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parseWorld } from '../world/parseWorld.ts';
import { blurbOf } from '../world/text.ts';
import { emptyWorld, importInto } from './mail.test.support.ts';
import { readMailPath } from './readMailPath.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** File, then sender, subject and the first words; or the reason for which it is no mail. */
const EXPECTED = [
  ['bad-date.eml', 'Wilma Ott <wilma@radclub.example>', 'Saddle height', 'How high should the'],
  ['bounce.eml', 'Mail Delivery <mailer-daemon@mx.example>', 'Undeliverable: Your order', 'Nobody here has'],
  ['boundary-missing.eml', 'ana@correo.example', 'No boundary', '--x Content-Type: t'],
  ['boundary-never-comes.eml', 'ana@correo.example', 'Broken mailer', 'My mailer promised'],
  ['broken-encoded-words.eml', '=?utf-8?B?4pyT? <tick@odd.example>', 'TEST and =?utf-8?Q?unfinished', 'ok'],
  ['control-characters.eml', 'Nul <nul@odd.example>', 'A bell[31m', 'Beforeafter.'],
  ['cyrillic.eml', 'Анна <anna@velo.example>', 'Тормоза', 'Тормоза скрипят.'],
  ['empty.eml', undefined, undefined, 'It is empty'],
  ['forwarded-message.eml', 'liv@fwd.example', 'Please see below', 'See what they wrote'],
  ['groups.eml', 'host@club.example', 'Ride on Sunday', 'Meet at nine.'],
  ['japanese-raw-subject.eml', 'Sato <sato@jitensha.example>', 'タイヤ交換', 'Tyre, please.'],
  ['japanese.eml', 'Sato <sato@jitensha.example>', '自転車の修理', 'ブレーキが効きません。'],
  ['korean.eml', 'Kim <kim@jajeongeo.example>', '자전거 문의', '배터리가 충전되지 않아요.'],
  ['lf-blank-first-line.eml', 'late@start.example', 'Late start', 'The headers come'],
  ['missing-from.eml', 'unknown sender <unknown@invalid>', 'Who am I', 'I forgot to say'],
  ['never-closed.eml', 'ana@correo.example', 'Cut off', 'The rest got lost'],
  ['no-charset.eml', 'jo@unusual.example', 'No charset', 'Le vélo est cassé.'],
  ['no-mime-at-all.eml', 'jo@unusual.example', 'Nothing declared', 'Das Rad ist schon repariert – „danke“'],
  ['not-a-mail.eml', undefined, undefined, 'It is not a mail: it has none'],
  ['odd-type.eml', 'odd@type.example', 'Odd type', 'The type of this mail'],
  ['picture.eml', undefined, undefined, 'It is not a mail but'],
  [
    'raw-latin1-headers.eml',
    'Renée Müller <renee@velo.example>',
    'Schlüssel für das Fahrradschloß',
    'Ich habe',
  ],
  ['two-froms.eml', 'First <first@two.example>', 'Two senders', 'Which of us wrote'],
  ['unknown-charset.eml', 'jo@unusual.example', 'Odd letters', 'The café bike is ready.'],
  ['utf16.eml', 'wide@letters.example', 'Wide letters äöü', 'Saved by an editor.'],
] as const;

test('malformed mails are read as far as they can be, the rest are reported', async () => {
  const { world, report } = await importInto(emptyWorld(), ...(await readMailPath(FIXTURES)));

  const rows = report.messages.map(({ name, from, subject, reason, conversationId }) => {
    const conversation = world.conversations.find(({ id }) => id === conversationId);
    return [name, from, subject, reason ?? blurbOf(conversation?.messages[0])];
  });
  expect(rows).toEqual(
    EXPECTED.map(([name, from, subject, words]) => [name, from, subject, expect.stringContaining(words)]),
  );
});

test('group addresses are their members, and no files get lost on the way', async () => {
  const files = await readMailPath(FIXTURES);
  const { conversations } = await importInto(emptyWorld(), ...files);
  const messageOf = (subject: string) => conversations.find((each) => each.subject === subject)!.messages[0]!;

  expect(messageOf('Ride on Sunday').to).toEqual([]);
  expect(messageOf('Ride on Sunday').cc.map(({ handle }) => handle)).toEqual([
    'ida@club.example',
    'ole@club.example',
  ]);
  expect(messageOf('Please see below').attachments.map(({ name }) => name)).toEqual(['attachment-1.eml']);
  expect(messageOf('Undeliverable: Your order').attachments.map(({ contentType }) => contentType)).toEqual([
    'message/delivery-status',
    'message/rfc822',
  ]);
});

/** Our own mails always, and the collection beside the project where there is one. */
const SHARED = join(workspaceRoot(import.meta.dirname), '..', 'shared', 'data', 'mail');
const COLLECTIONS = [FIXTURES, SHARED].filter((folder) => existsSync(folder));

test.each(COLLECTIONS)(
  'every mail of %s becomes a conversation or is told with its reason',
  async (folder) => {
    const files = await readMailPath(folder);
    const { world, report } = await importInto(emptyWorld(), ...files);

    expect(report.messages).toHaveLength(files.length);
    for (const { name, status, reason, conversationId } of report.messages) {
      const conversation = world.conversations.find(({ id }) => id === conversationId);
      expect(conversation !== undefined, `${name} is in a conversation`).toBe(status !== 'failed');
      expect(reason !== undefined, `${name} has a reason`).toBe(status !== 'imported');
    }
    expect(parseWorld(JSON.stringify(world))).toEqual(world);
  },
);

test.each(COLLECTIONS)('each mail of %s, taken alone, has a sender', async (folder) => {
  for (const file of await readMailPath(folder)) {
    const { conversations, report } = await importInto(emptyWorld(), file);
    if (report.failed === 1) continue;
    expect(conversations[0]?.messages[0]?.from.handle, file.name).toMatch(/@/);
  }
});

/** The folder that holds the workspace's own description. */
function workspaceRoot(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, 'pnpm-workspace.yaml')) || above === folder ? folder : workspaceRoot(above);
}
