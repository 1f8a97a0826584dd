import { nextLine, startsWith } from './bytes.ts';
import { withUtf8Headers } from './charsets.ts';
import { isSeparator } from './mbox.ts';

/** The bytes of a mail the way a parser expects them: UTF-8 headers at the very start, lines that end in LF. */
export function tidyMail(bytes: Uint8Array): Uint8Array {
  return withUtf8Headers(withoutPreamble(withLineFeeds(withoutUtf16(bytes))));
}

/** Some editors save a mail as UTF-16, which no mail is. */
function withoutUtf16(bytes: Uint8Array): Uint8Array {
  if (startsWith(bytes, '\xff\xfe'))
    return new TextEncoder().encode(new TextDecoder('utf-16le').decode(bytes));
  if (startsWith(bytes, '\xfe\xff'))
    return new TextEncoder().encode(new TextDecoder('utf-16be').decode(bytes));
  return bytes;
}

/** Lines of an old Macintosh end in CR alone. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(0x0a) || !bytes.includes(0x0d)) return bytes;
  return bytes.map((byte) => (byte === 0x0d ? 0x0a : byte));
}

/** An empty first line would end the headers before they began. */
function withoutPreamble(bytes: Uint8Array): Uint8Array {
  let start = startsWith(bytes, '\xef\xbb\xbf') ? 3 : 0;
  while (isSpace(bytes[start])) start++;
  if (isSeparator(bytes, start) || startsWith(bytes, '>From ', start)) start = nextLine(bytes, start);
  return bytes.subarray(start);
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}
