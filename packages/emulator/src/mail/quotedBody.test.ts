import * as fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { parseMail } from './parseMail.ts';
import { withQuotedBody } from './quotedBody.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const HEAD = 'From: a@b.example\r\nSubject: Large\r\nContent-Type: text/plain; charset=utf-8\r\n';
const filler = `${'x = 1; y =\r\n= é 🚲  \r\n\r\n'.repeat(100)}${`${'w='.repeat(5000)}\r\n`.repeat(60)}`;

test.each([
  ['', filler],
  ['Content-Transfer-Encoding: 8bit\r\n', filler],
  ['content-transfer-encoding:\r\n 7bit\r\n', filler],
  ['Content-Transfer-Encoding: binary\r\nX-More: y\r\n', `=3D is not quoted here =\r\n${filler}`],
])('a large plain body reads the same, only sooner: %j', async (encoding, body) => {
  const mail = bytesOf(`${HEAD}${encoding}\r\n${body}`);
  const quoted = withQuotedBody(mail);
  expect(quoted).not.toBe(mail);
  expect((await PostalMime.parse(quoted)).text).toBe((await PostalMime.parse(mail)).text);
  expect((await parseMail(mail, 'x')).body).toBe(body.replaceAll('\r\n', '\n').trimEnd());
});

test.each([
  `${HEAD}\r\nsmall = body`,
  `${HEAD}Content-Transfer-Encoding: base64\r\n\r\n${`${'QUJD'.repeat(10_000)}\r\n`.repeat(20)}`,
  `${HEAD}Content-Transfer-Encoding: quoted-printable\r\n\r\n${filler}`,
  `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${filler}`,
])('any other mail stays as it is', (text) => {
  const mail = bytesOf(text);
  expect(withQuotedBody(mail)).toBe(mail);
});

test('whatever the bytes, what comes out of the parser is the same', async () => {
  const line = fc.oneof(fc.constantFrom('=', '=\r', '=3D', '=E9', '= ', '--', '.', ''), fc.string());
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 20 }), async (lines) => {
      const mail = bytesOf(`${HEAD}\r\n${lines.join('\n')}\n${'z'.repeat(500_000)}`);
      const [plain, quoted] = await Promise.all([
        PostalMime.parse(mail),
        PostalMime.parse(withQuotedBody(mail)),
      ]);
      expect(quoted.text).toBe(plain.text);
    }),
    { numRuns: 15, seed: 1 },
  );
});
