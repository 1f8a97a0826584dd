const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Where the line after the one at `start` begins; the length of the bytes when there is none. */
export function nextLine(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(LINE_FEED, start);
  return end < 0 ? bytes.length : end + 1;
}

export function isBlankLine(bytes: Uint8Array, start: number): boolean {
  const first = bytes[start];
  return first === LINE_FEED || (first === CARRIAGE_RETURN && bytes[start + 1] === LINE_FEED);
}

/** Up to 1,000 characters of one line, each byte a character: enough to recognise a line by. */
export function lineAt(bytes: Uint8Array, start: number): string {
  const end = Math.min(nextLine(bytes, start), start + 1000);
  return String.fromCharCode(...bytes.subarray(start, end)).trimEnd();
}

export function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Where the body begins: after the first empty line, or at the end when there is none. */
export function bodyStart(bytes: Uint8Array): number {
  let start = 0;
  while (start < bytes.length && !isBlankLine(bytes, start)) start = nextLine(bytes, start);
  return nextLine(bytes, start);
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
