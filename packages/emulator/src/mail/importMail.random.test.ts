import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyWorld, importInto } from './mail.test.support.ts';

/** Scraps that a mail is made of, for senseless orders with stray bytes between them. */
const SCRAPS = [
  'From ida Mon Mar  2 09:00:00 2026\n',
  '\n',
  '\r\n\r\n',
  '>From ',
  'From: ',
  'To: a: b@c.example, <d',
  'Subject: =?utf-8?B?',
  '=?iso-2022-jp?Q?=1B$B?=',
  'Date: Mon, 2 Mar 2026 25:61 +9999\n',
  'Date: (((',
  'Message-ID: <1@x>\n',
  'References: <1@x> <2@x\n',
  'In-Reply-To: <1@x>\n',
  'Content-Type: multipart/mixed; boundary=b\n',
  'Content-Type: multipart/alternative; boundary="',
  'Content-Type: text/html; charset=utf-7\n',
  'Content-Type: message/rfc822\n',
  'Content-Transfer-Encoding: base64\n',
  'Content-Transfer-Encoding: quoted-printable\n',
  "Content-Disposition: attachment; filename*0*=utf-8''%e2%82; filename*1=\"a/b\n",
  'Content-ID: <%>\n',
  '--b\n',
  '--b--\n',
  '<img src="cid:%">',
  '=C3=',
  '\x1b$B',
  '\xff\xfe',
  '\x00',
];

const randomBytes = fc.uint8Array({ maxLength: 600 });
const randomMail = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.uint8Array({ minLength: 1, maxLength: 3 })), {
    maxLength: 40,
  })
  .map((scraps) =>
    Uint8Array.from(scraps.flatMap((scrap) => (typeof scrap === 'string' ? bytesOf(scrap) : [...scrap]))),
  );

test.each([
  ['random bytes', randomBytes],
  ['mails put together at random', randomMail],
])(
  '%s never stop an import: each file has its rows, and the world keeps its format',
  async (_what, bytes) => {
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        const { report } = await importInto(emptyWorld(), { name: 'random', bytes: given });
        const { imported, duplicates, failed, messages } = report;
        expect(messages).not.toEqual([]);
        expect(imported + duplicates + failed).toBe(messages.length);
      }),
      { numRuns: 300, seed: 1 },
    );
  },
);

function bytesOf(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
