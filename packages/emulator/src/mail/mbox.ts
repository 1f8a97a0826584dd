import { concat, isBlankLine, lineAt, nextLine, startsWith } from './bytes.ts';

/** Whether a file is an mbox: many mails in one file, each after a line that begins with `From `. */
export function isMbox(bytes: Uint8Array): boolean {
  let start = 0;
  while (isBlankLine(bytes, start)) start = nextLine(bytes, start);
  return isSeparator(bytes, start);
}

/**
 * The mails of an mbox, as bytes in their own charsets. `>From ` at the start of a line becomes `From ` again.
 * @see https://www.loc.gov/preservation/digital/formats/fdd/fdd000385.shtml mboxrd
 */
export function splitMbox(bytes: Uint8Array): Uint8Array[] {
  const starts = separatorsIn(bytes);
  const head = bytes.subarray(0, starts[0] ?? bytes.length);
  const mails = starts.map((start, index) => bytes.subarray(nextLine(bytes, start), starts[index + 1]));
  const hasHead = head.some((byte) => byte > 0x20);
  return (hasHead ? [head, ...mails] : mails).map(unquote);
}

/**
 * A `From ` line that a mail follows. What tells it from a sentence that begins with "From" is a time and a year
 * at its end, or a header on the next line.
 */
export function isSeparator(bytes: Uint8Array, start: number): boolean {
  if (!startsWith(bytes, 'From ', start)) return false;
  const line = lineAt(bytes, start);
  if (/^From[ \t]*:/.test(line)) return false;
  return /\d:\d\d.*\b\d{4}\b/.test(line) || /^>?[!-9;-~]+[ \t]*:/.test(lineAt(bytes, nextLine(bytes, start)));
}

function separatorsIn(bytes: Uint8Array): number[] {
  const starts: number[] = [];
  let afterBlank = true;
  for (let start = 0; start < bytes.length; start = nextLine(bytes, start)) {
    if (afterBlank && isSeparator(bytes, start)) starts.push(start);
    afterBlank = isBlankLine(bytes, start);
  }
  return starts;
}

function unquote(mail: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let copied = 0;
  for (let start = 0; start < mail.length; start = nextLine(mail, start)) {
    if (!isQuoted(mail, start)) continue;
    pieces.push(mail.subarray(copied, start));
    copied = start + 1;
  }
  return copied === 0 ? mail : concat([...pieces, mail.subarray(copied)]);
}

function isQuoted(mail: Uint8Array, start: number): boolean {
  let at = start;
  while (mail[at] === 0x3e) at++;
  return at > start && startsWith(mail, 'From ', at);
}
