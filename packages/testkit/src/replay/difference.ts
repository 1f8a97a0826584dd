import type { SessionTarget } from '../recording/session.ts';

/** A call as a recording has it, or as a plugin makes it. */
export interface PlayedCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Where a plugin does something else than in its recording. */
export type Difference =
  | {
      readonly kind: 'other arguments';
      readonly line: number;
      readonly expected: PlayedCall;
      readonly got: PlayedCall;
    }
  | {
      readonly kind: 'other call';
      readonly line: number;
      readonly expected: PlayedCall;
      readonly got: PlayedCall;
    }
  | {
      readonly kind: 'other order';
      readonly line: number;
      readonly expected: PlayedCall;
      /** A call of a later line, which came first. */
      readonly got: PlayedCall;
    }
  | { readonly kind: 'no call'; readonly line: number; readonly expected: PlayedCall }
  | {
      readonly kind: 'one call more';
      readonly line: number;
      readonly got: PlayedCall;
      /** The line whose answer it was given; absent when the recording has none for this method. */
      readonly answeredAs?: number | undefined;
    }
  | { readonly kind: 'not cancelled'; readonly line: number; readonly expected: PlayedCall }
  | { readonly kind: 'cancelled'; readonly line: number; readonly got: PlayedCall }
  | { readonly kind: 'no request'; readonly line: number; readonly request: string }
  | { readonly kind: 'one request more'; readonly line: number; readonly request: string }
  | {
      readonly kind: 'no control';
      readonly line: number;
      readonly target: SessionTarget;
      readonly there: readonly string[];
      /** What would have been called next. */
      readonly next: PlayedCall | undefined;
    };

/** The method a difference is about, if it is about a call. */
export function methodOf(difference: Difference): string | undefined {
  if ('expected' in difference) return difference.expected.name;
  if ('got' in difference) return difference.got.name;
  return 'next' in difference ? difference.next?.name : undefined;
}

/** A difference in words. */
export function differenceWords(difference: Difference): string {
  const at = `Line ${difference.line} of the recording`;
  switch (difference.kind) {
    case 'other arguments':
      return `${at}: ${difference.expected.name} is called with other arguments.\n  recorded: ${write(difference.expected)}\n  now:      ${write(difference.got)}`;
    case 'other call':
      return `${at}: another method is called.\n  recorded: ${write(difference.expected)}\n  now:      ${write(difference.got)}`;
    case 'other order':
      return `${at}: ${difference.got.name} is called first.\n  recorded: ${write(difference.expected)}\n  now:      ${write(difference.got)}`;
    case 'not cancelled':
      return `${at}: ${difference.expected.name} is no longer given up.\n  recorded: ${write(difference.expected)}, cancelled`;
    case 'cancelled':
      return `${at}: ${difference.got.name} is given up, which it was not.\n  now:      ${write(difference.got)}, cancelled`;
    case 'no request':
      return `${at}: a server is no longer asked.\n  recorded: ${difference.request}`;
    case 'one request more':
      return `${at}: a server is asked what the recording has no answer to.\n  now:      ${difference.request}`;
    case 'no call':
      return `${at}: ${difference.expected.name} is no longer called.\n  recorded: ${write(difference.expected)}`;
    case 'one call more':
      return `${at}: one call more than in the recording, ${answerWords(difference.answeredAs)}.\n  now:      ${write(difference.got)}`;
    case 'no control': {
      const { role, name } = difference.target;
      const there = difference.there.length > 0 ? difference.there.join(', ') : 'none';
      return `${at}: there is no ${role} “${name}” any more, so nothing could be done with it.\n  controls there now: ${there}`;
    }
  }
}

function answerWords(line: number | undefined): string {
  return line === undefined ? 'which has no answer to it' : `answered as the call of line ${line}`;
}

function write({ name, args }: PlayedCall): string {
  return `${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}
