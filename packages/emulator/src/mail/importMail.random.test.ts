import { expect, test } from 'vitest';
import { emptyWorld, importInto } from './mail.test.support.ts';

const RUNS = 400;

test.each([
  ['random bytes', randomBytes],
  ['mails put together at random', randomMail],
])('%s never stop an import: each file has its rows, and the world keeps its format', async (_what, make) => {
  for (let seed = 1; seed <= RUNS; seed++) {
    const bytes = make(randomFrom(seed));

    const { report } = await importInto(emptyWorld(), { name: 'random', bytes });

    const rows = report.messages.length;
    expect(rows, `seed ${seed}`).toBeGreaterThan(0);
    expect(report.imported + report.duplicates + report.failed, `seed ${seed}`).toBe(rows);
  }
});

type Random = (below: number) => number;

function randomBytes(random: Random): Uint8Array {
  return Uint8Array.from({ length: random(600) }, () => random(256));
}

/** Scraps that a mail is made of, in a senseless order, with stray bytes between them. */
function randomMail(random: Random): Uint8Array {
  const scraps = Array.from({ length: random(40) }, () => SCRAPS[random(SCRAPS.length)]!);
  const text = scraps
    .map((scrap) => (random(5) === 0 ? scrap + String.fromCharCode(random(256)) : scrap))
    .join('');
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

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

/** The same numbers for the same seed (a linear congruential generator), so that a failure can be seen again. */
function randomFrom(seed: number): Random {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}
