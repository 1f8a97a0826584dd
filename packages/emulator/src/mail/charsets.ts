import { bodyStart, concat, lineAt, nextLine } from './bytes.ts';

const encoder = new TextEncoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const ESCAPE = 0x1b;

/** Text in UTF-8 where the bytes are UTF-8, else in the charset named, else in Western European. */
export function decode(bytes: Uint8Array, charset = 'windows-1252'): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return decoderOf(charset).decode(bytes);
  }
}

/**
 * Headers that stand in the mail unencoded, in another charset than UTF-8, written in UTF-8. Their charset is the
 * one the body declares, or Japanese where its escapes give it away.
 */
export function withUtf8Headers(bytes: Uint8Array): Uint8Array {
  const end = bodyStart(bytes);
  const headers = bytes.subarray(0, end);
  if (isUtf8(headers) && !isJapanese(headers)) return bytes;
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(decode(headers))?.[1];
  const lines = linesOf(headers).map((line) => encoder.encode(decodeHeader(line, charset)));
  return concat([...lines, bytes.subarray(end)]);
}

/** The mail with Western European named as the charset of each text part that names none. */
export function withDefaultCharset(bytes: Uint8Array): Uint8Array {
  const declared: Uint8Array[] = [];
  let copied = 0;
  for (let start = 0; start < bytes.length; start = nextLine(bytes, start)) {
    if (!isTextType(bytes, start)) continue;
    const end = endOfField(bytes, start);
    if (/charset\s*=/i.test(decode(bytes.subarray(start, end)))) continue;
    const length = lineAt(bytes, start).replace(/;$/, '').length;
    declared.push(bytes.subarray(copied, start + length), encoder.encode('; charset=windows-1252'));
    // The parameters that follow on the next lines still need the semicolon that was cut off.
    if (end > nextLine(bytes, start)) declared.push(encoder.encode(';'));
    copied = start + lineAt(bytes, start).length;
  }
  const mended = concat([...declared, bytes.subarray(copied)]);
  return hasContentType(bytes) ? mended : concat([encoder.encode(DEFAULT_TYPE), mended]);
}

const DEFAULT_TYPE = 'Content-Type: text/plain; charset=windows-1252\n';

function hasContentType(bytes: Uint8Array): boolean {
  return /^content-type[ \t]*:/im.test(decode(bytes.subarray(0, bodyStart(bytes))));
}

function isTextType(bytes: Uint8Array, start: number): boolean {
  const mayBe = bytes[start] === 0x43 || bytes[start] === 0x63;
  return mayBe && /^content-type[ \t]*:[ \t]*text\/(plain|html)\b/i.test(lineAt(bytes, start));
}

/** A header goes on as long as lines begin with a space or a tab. */
function endOfField(bytes: Uint8Array, start: number): number {
  let end = nextLine(bytes, start);
  while (bytes[end] === 0x20 || bytes[end] === 0x09) end = nextLine(bytes, end);
  return end;
}

function decodeHeader(line: Uint8Array, charset: string | undefined): string {
  return isJapanese(line) ? decoderOf('iso-2022-jp').decode(line) : decode(line, charset);
}

/** ISO-2022-JP begins its Japanese with ESC $. */
function isJapanese(bytes: Uint8Array): boolean {
  return bytes[bytes.indexOf(ESCAPE) + 1] === 0x24 && bytes.includes(ESCAPE);
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(/^utf-?8$/i.test(charset) ? 'windows-1252' : charset);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictUtf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start = nextLine(bytes, start)) {
    lines.push(bytes.subarray(start, nextLine(bytes, start)));
  }
  return lines;
}
