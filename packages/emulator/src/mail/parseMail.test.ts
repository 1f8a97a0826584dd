import { describe, expect, test } from 'vitest';
import { EmulatorError } from '../errors.ts';
import { bytesOf } from '../world/files.ts';
import { bytesOfLines, latin1 } from './mail.test.support.ts';
import { parseMail } from './parseMail.ts';

const parse = (...lines: string[]) => parseMail(bytesOfLines(...lines), 'mail.eml');
const textOfFile = (data: string) => new TextDecoder().decode(bytesOf(data));

test('a plain mail is read with everything its headers say', async () => {
  const mail = await parse(
    'From: "Ott, Wilma" <wilma@club.example>',
    'Reply-To: office@club.example',
    'To: Support <support@northwind.example>, mara@northwind.example',
    'Cc: ole@club.example',
    'Bcc: secret@club.example',
    'Subject: =?utf-8?Q?Saddle_=E2=9C=93?=',
    ' and bell',
    'Date: Tue, 3 Mar 2026 09:15:00 +0100',
    'Message-ID: <one@club.example>',
    'In-Reply-To: <zero@club.example>',
    'References: <root@club.example>',
    ' <zero@club.example>',
    '',
    'Hello,',
    '',
    'how high?',
    '',
  );

  expect(mail).toEqual({
    messageId: 'one@club.example',
    references: ['root@club.example', 'zero@club.example'],
    from: { handle: 'wilma@club.example', name: 'Ott, Wilma' },
    replyTo: { handle: 'office@club.example' },
    to: [{ handle: 'support@northwind.example', name: 'Support' }, { handle: 'mara@northwind.example' }],
    cc: [{ handle: 'ole@club.example' }],
    bcc: [{ handle: 'secret@club.example' }],
    subject: 'Saddle ✓ and bell',
    date: '2026-03-03T08:15:00.000Z',
    body: 'Hello,\n\nhow high?',
    bodyType: 'text',
    attachments: [],
  });
});

test('of two forms of the same text the HTML is taken', async () => {
  const mail = await parse(
    'From: a@b.example',
    'Content-Type: multipart/alternative; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain',
    '',
    'plain',
    '--x',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>caf=C3=A9</p>',
    '--x--',
  );

  expect(mail).toMatchObject({ body: '<p>café</p>\n', bodyType: 'html', attachments: [] });
});

test('a picture shown in the text keeps its content id; one that is only attached has none', async () => {
  const picture = ['Content-Type: image/png', 'Content-Transfer-Encoding: base64'];
  const mail = await parse(
    'From: a@b.example',
    'Content-Type: multipart/related; boundary=x',
    '',
    '--x',
    'Content-Type: text/html',
    '',
    '<img src="cid:logo@b.example">',
    '--x',
    ...picture,
    'Content-ID: <logo@b.example>',
    '',
    'AQID',
    '--x',
    ...picture,
    'Content-ID: <unseen@b.example>',
    'Content-Disposition: attachment; filename=unseen.png',
    '',
    'AQIDBA==',
    '--x--',
  );

  expect(mail.attachments).toEqual([
    {
      name: 'attachment-1.png',
      contentType: 'image/png',
      size: 3,
      inlineCid: 'logo@b.example',
      data: 'AQID',
    },
    { name: 'unseen.png', contentType: 'image/png', size: 4, data: 'AQIDBA==' },
  ]);
});

test.each([
  ["filename*=UTF-8''%E8%AB%8B%E6%B1%82%E6%9B%B8.csv", '請求書.csv'],
  ["filename*0*=iso-8859-1''Schl%FC; filename*1=ssel.csv", 'Schlüssel.csv'],
  ['filename="=?utf-8?B?w7xiZXIuY3N2?="', 'über.csv'],
  ['filename="..\\\\..\\\\etc/passwd"', 'passwd'],
  ['filename=".."', 'attachment-1.csv'],
])('an attachment named %s is called %s', async (parameter, name) => {
  const mail = await parse(
    'From: a@b.example',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/csv',
    `Content-Disposition: attachment; ${parameter}`,
    '',
    'a,b',
    '--x--',
  );

  expect(mail.attachments.map((file) => [file.name, textOfFile(file.data).trim()])).toEqual([[name, 'a,b']]);
});

test('a message within the message stays a file', async () => {
  const mail = await parse(
    'From: a@b.example',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    '',
    'outer',
    '--x',
    'Content-Type: message/rfc822',
    '',
    'Subject: inner',
    '',
    'inner words',
    '--x--',
  );

  expect(mail.body).toBe('outer');
  expect(mail.attachments.map(({ name, contentType }) => [name, contentType])).toEqual([
    ['attachment-1.eml', 'message/rfc822'],
  ]);
  expect(textOfFile(mail.attachments[0]!.data)).toContain('inner words');
});

describe('words that name no charset', () => {
  test('are Western European where they make no UTF-8, in each part for itself', async () => {
    const parts = [
      'From: a@b.example',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain;',
      ' format=fixed',
      '',
      'd\xe9j\xe0 vu: for\xeat, \xe9l\xe8ve, gar\xe7on, ma\xefs, f\xeate',
      '--x',
      'Content-Type: text/plain; charset=koi8-r',
      '',
      '\xf4\xcf\xd2\xcd\xcf\xda\xc1',
      '--x--',
    ];

    const mail = await parseMail(latin1(...parts), 'mail.eml');

    expect(mail.body.split(/\s*\n\s*/)).toEqual(['déjà vu: forêt, élève, garçon, maïs, fête', 'Тормоза']);
  });

  test('are UTF-8 where they make UTF-8, even with a broken letter in them', async () => {
    const words = [...new TextEncoder().encode('Grüße aus Übersee, schöne Fährräder ')];
    const bytes = Uint8Array.from([...bytesOfLines('From: a@b.example', '', ''), ...words, 0xe4]);

    expect((await parseMail(bytes, 'mail.eml')).body).toBe('Grüße aus Übersee, schöne Fährräder �');
  });
});

test.each([
  ['Mon, 2 Mar 2026 09:00:00 +0530', '2026-03-02T03:30:00.000Z'],
  ['Mon, 2 Mar 2026 09:00:00', '2026-03-02T09:00:00.000Z'],
  ['2 Mar 26 09 (nine) : 00 -0500', '2026-03-02T14:00:00.000Z'],
  ['Mon, 2 Mar 3609 09:00:00 +0000', undefined],
  ['lunch time 5', undefined],
  ['', undefined],
])('the date "%s" is %s', async (date, iso) => {
  expect((await parse('From: a@b.example', `Date: ${date}`, '', 'x')).date).toBe(iso);
});

test('where the date cannot be read, the arrival is taken', async () => {
  const mail = await parse(
    'Received: from a by b; Mon, 2 Mar 2026 10:00:00 +0000',
    'From: a@b.example',
    'Date: soon',
    '',
    'x',
  );

  expect(mail.date).toBe('2026-03-02T10:00:00.000Z');
});

test.each([
  ['From: MAILER-DAEMON', { handle: 'unknown@invalid', name: 'MAILER-DAEMON' }],
  ['From: a@b.example (Ann)', { handle: 'a@b.example', name: 'Ann' }],
  ['From: <@relay.example:a@b.example>', { handle: 'a@b.example' }],
  ['Sender: post@b.example', { handle: 'post@b.example' }],
  ['Subject: nobody', { handle: 'unknown@invalid', name: 'unknown sender' }],
])('who wrote, after the header %s', async (header, from) => {
  expect((await parse(header, '', 'x')).from).toEqual(from);
});

test.each([
  ['nothing', new Uint8Array(), 'It is empty'],
  ['blank lines', bytesOfLines('', ' ', ''), 'It is empty'],
  ['prose', bytesOfLines('Dear diary', '', 'today'), 'none of the headers'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'binary data'],
  ['an Outlook file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'save the mail as .eml'],
  ['endless nesting', bytesOfLines('From: a@b.example', ...nest(300), 'x'), 'nested too deep'],
])('%s is no mail, and the error says why', async (_what, bytes, reason) => {
  const error: unknown = await parseMail(bytes, 'odd.eml').catch((cause: unknown) => cause);

  expect(EmulatorError.is(error, 'BAD_MAIL') && error.mistakes).toEqual([
    { path: 'odd.eml', message: expect.stringContaining(reason) },
  ]);
});

function nest(depth: number): string[] {
  return Array.from({ length: depth }, (_, level) => [
    `Content-Type: multipart/mixed; boundary=b${level}`,
    '',
    `--b${level}`,
  ]).flat();
}
