import type { World, WorldMessage } from '../world/schema.ts';
import { tidyId } from './messageIds.ts';
import type { Letter } from './readMails.ts';

/** Conversation ids by the Message-ID of a mail in them, or of one that a mail in them answers. */
export function knownMails(world: World): Map<string, string> {
  const known = new Map<string, string>();
  for (const { id, messages } of world.conversations) {
    for (const reference of messages.flatMap(({ references }) => references))
      known.set(tidyId(reference), id);
  }
  for (const { id, messages } of world.conversations) {
    for (const { externalId } of messages) if (externalId) known.set(tidyId(externalId), id);
  }
  return known;
}

export interface Sifted {
  /** The mails, each with a Message-ID that no other mail has taken. */
  readonly letters: readonly Letter[];
  /** For each mail that is there already, in the world or earlier among the mails: why it is not added again. */
  readonly duplicates: ReadonlyMap<Letter, string>;
}

/**
 * Finds the mails that are there already: those with the Message-ID and the content of another. A different mail that
 * carries a Message-ID twice (broken senders do that) is no duplicate; it gets an id of its own, made from its content.
 */
export function siftDuplicates(letters: readonly Letter[], world: World): Sifted {
  const seen = new Map<string, { where: string; content: Content }>();
  for (const message of world.conversations.flatMap(({ messages }) => messages)) {
    if (message.externalId)
      seen.set(tidyId(message.externalId), { where: 'a message here', content: message });
  }
  const duplicates = new Map<Letter, string>();
  const sifted = letters.map((given) => {
    const taken = given.messageId === undefined ? undefined : seen.get(given.messageId);
    const letter = taken && !isSame(taken.content, given) ? withOwnId(given) : given;
    const first = letter.messageId === undefined ? undefined : seen.get(letter.messageId);
    if (first) duplicates.set(letter, `It is the same mail as ${first.where}`);
    else if (letter.messageId !== undefined)
      seen.set(letter.messageId, { where: letter.name, content: letter });
    return letter;
  });
  return { letters: sifted, duplicates };
}

interface Content extends Pick<WorldMessage, 'subject' | 'body' | 'from' | 'to'> {
  readonly attachments: readonly { name: string; data: string }[];
}

function isSame(a: Content, b: Content): boolean {
  return contentOf(a) === contentOf(b);
}

function withOwnId(letter: Letter): Letter {
  return { ...letter, messageId: `${letter.messageId}#${fingerprint(contentOf(letter))}` };
}

function contentOf({ subject, body, from, to, attachments }: Content): string {
  const handles = [from, ...to].map(({ handle }) => handle);
  return JSON.stringify([subject ?? '', body, handles, attachments.map(({ name, data }) => [name, data])]);
}

/** A short mark of a text, the same each time (FNV-1a, 32 bits); it only has to tell a handful of mails apart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
