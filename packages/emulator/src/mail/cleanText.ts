const CONTROL = /[^\P{Cc}\t\n\r]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/** Text that every JSON reader and database takes: no control characters, no half characters, LF line ends. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROL, '').replace(LONE_SURROGATE, '\uFFFD');
}

/** The same on one line, as headers and names need it. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
