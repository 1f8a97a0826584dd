import { bodyStart, concat, lineAt, nextLine } from './bytes.ts';
import { decode } from './charsets.ts';

/** In bytes: below it nothing is gained. */
const LARGE = 500_000;
const EQUALS = 0x3d;
const ENCODING = /^content-transfer-encoding[ \t]*:[ \t]*(\S*)/im;

/**
 * The same mail with a large plain body written as quoted-printable. The parser keeps two pieces for each line of a plain
 * body, which takes it many seconds for 25 MB; a quoted one it reads in a few large pieces. Mails of several parts stay.
 */
export function withQuotedBody(bytes: Uint8Array): Uint8Array {
  const start = bodyStart(bytes);
  if (bytes.length - start < LARGE) return bytes;
  const headers = decode(bytes.subarray(0, start));
  if (/^content-type[ \t]*:\s*(multipart|message)\//im.test(headers)) return bytes;
  if (!/^(7bit|8bit|binary|)$/i.test(ENCODING.exec(headers)?.[1] ?? '')) return bytes;
  const quoted = new TextEncoder().encode('Content-Transfer-Encoding: quoted-printable\n');
  return concat([quoted, ...otherFields(bytes, start), escaped(bytes.subarray(start))]);
}

/** The lines of the headers, and the empty one after them, without those of the encoding. */
function otherFields(bytes: Uint8Array, end: number): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let isLeftOut = false;
  for (let start = 0; start < end; start = nextLine(bytes, start)) {
    const line = lineAt(bytes, start);
    const isFolded = /^[ \t]+\S/.test(line);
    isLeftOut = isFolded ? isLeftOut : ENCODING.test(line);
    if (!isLeftOut) lines.push(bytes.subarray(start, nextLine(bytes, start)));
  }
  return lines;
}

/** Each `=` as `=3D`. */
function escaped(body: Uint8Array): Uint8Array {
  const count = body.reduce((sum, byte) => sum + (byte === EQUALS ? 1 : 0), 0);
  const result = new Uint8Array(body.length + 2 * count);
  let at = 0;
  for (const byte of body) {
    result[at] = byte;
    at += 1;
    if (byte !== EQUALS) continue;
    result.set([0x33, 0x44], at);
    at += 2;
  }
  return result;
}
