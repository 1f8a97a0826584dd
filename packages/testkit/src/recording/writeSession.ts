import type { Session } from './session.ts';

/** A session as JSON lines: the header, then one entry a line. */
export function writeSession({ header, entries }: Session): string {
  return [header, ...entries].map((line) => `${JSON.stringify(line)}\n`).join('');
}
