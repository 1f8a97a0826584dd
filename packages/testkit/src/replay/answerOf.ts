import type { Session, SessionEntry } from '../recording/session.ts';
import { isSameCall } from './expectations.ts';
import type { PlayedCall } from './difference.ts';

type Answer = Extract<SessionEntry, { type: 'answered' | 'failed' }>;

/**
 * What a recording answers to a call that it does not have: the answer to the same call elsewhere in it, else to another of the
 * same method, else that it knows none. A message of the legacy wire that has no answer in the recording needs none.
 */
export function answerOf({ header, entries }: Session, made: PlayedCall): { answer?: Answer; line?: number } {
  const alike = entries.flatMap((entry) =>
    entry.type === 'called' && entry.name === made.name ? [entry] : [],
  );
  const [best] = [...alike.filter((each) => isSameCall(each, made)), ...alike];
  const index = entries.findIndex(
    (entry) => (entry.type === 'answered' || entry.type === 'failed') && entry.call === best?.call,
  );
  const known = entries[index];
  if (known?.type === 'answered' || known?.type === 'failed') return { answer: known, line: index + 2 };
  if (header.wire === 'legacy') return {};
  const error = { name: 'NotRecorded', message: `The recording has no answer to ${made.name}` };
  return { answer: { at: 0, type: 'failed', call: '', error } };
}
