import type { Audience } from '../../audience.ts';
import type { InsertWay } from '../../insert/insertWay.ts';

/** What the buttons say they will do. */
const LABELS = {
  insert: { article: 'Insert in reply', link: 'Insert link only', done: 'Inserted' },
  write: { article: 'Insert in message', link: 'Insert link only', done: 'Inserted' },
  reply: { article: 'Start a reply with it', link: 'Reply with the link', done: 'Reply started' },
} as const;

export function labelsFor(
  way: Exclude<InsertWay, 'copy'>,
  audience: Audience,
): (typeof LABELS)[keyof typeof LABELS] {
  return LABELS[isNewMessage(audience) ? 'write' : way];
}

/** What is said once it is done. */
export function insertedWords(way: Exclude<InsertWay, 'copy'>, audience: Audience): string {
  const to = audience.person ? ` to ${audience.person.name}` : '';
  if (way === 'reply') return `Started a reply${to} with this article.`;
  return isNewMessage(audience) ? `Inserted in the message${to}.` : `Inserted in the reply${to}.`;
}

/** A draft that answers nothing. */
function isNewMessage({ draft, conversation }: Audience): boolean {
  return draft !== undefined && conversation === undefined;
}
