import type { World, WorldConversation, WorldMessage } from '../world/schema.ts';
import { isOutbound, newContacts, placeOf } from './correspondents.ts';
import { knownMails, siftDuplicates } from './duplicates.ts';
import { failedRow, letterRow, reportOf, type MailReport } from './mailReport.ts';
import { isLetter, readMails, type Letter, type MailFile } from './readMails.ts';
import { threadsOf, type Thread } from './threads.ts';
import { freshIds } from './worldIds.ts';

interface ImportOptions {
  /** Gives out ids in Front's form, e.g. `createIds(seed)`; one that is taken is asked for again. */
  readonly nextId: (prefix: string) => string;
  /** Milliseconds since 1970: the date of a mail that has none. */
  readonly now: number;
}

/**
 * Adds mails (.eml, .mbox) to a world as conversations. The given world stays as it is, and a mail that cannot be
 * read is told in the report and keeps nothing else back.
 */
export async function importMail(
  world: World,
  files: readonly MailFile[],
  { nextId, now }: ImportOptions,
): Promise<{ world: World; report: MailReport }> {
  const read = await readMails(files);
  const { letters, duplicates } = siftDuplicates(read.filter(isLetter), world);
  const threads = threadsOf(letters, knownMails(world));
  const next = addThreads(world, threads, duplicates, { nextId: freshIds(world, nextId), now });
  const placesOfIds = knownMails(next.world);
  const sifted = letters.values();
  const rows = read.map((each) => {
    if (!isLetter(each)) return failedRow(each);
    const mail = sifted.next().value!;
    const conversationId = next.places.get(mail) ?? placesOfIds.get(mail.messageId ?? '');
    return letterRow(mail, conversationId, duplicates.get(mail));
  });
  return { world: next.world, report: reportOf(rows) };
}

/** Duplicates stay out, but what they answer has told which of the others belong together. */
function addThreads(
  world: World,
  threads: readonly Thread<Letter>[],
  duplicates: ReadonlyMap<Letter, string>,
  options: ImportOptions,
) {
  const places = new Map<Letter, string>();
  const joined = new Map<string, WorldMessage[]>();
  const started: WorldConversation[] = [];
  for (const { conversationId, mails } of threads) {
    const fresh = mails.filter((mail) => !duplicates.has(mail));
    if (fresh.length === 0) continue;
    const id = conversationId ?? options.nextId('cnv');
    fresh.forEach((mail) => places.set(mail, id));
    const messages = fresh.map((mail) => messageOf(mail, world, options));
    if (conversationId) joined.set(id, [...(joined.get(id) ?? []), ...messages]);
    else started.push(conversationOf(id, fresh, byDate(messages), world));
  }
  const contacts = [...world.contacts, ...newContacts([...places.keys()], world, options.nextId)];
  const conversations = [
    ...world.conversations.map((each) => withMessages(each, joined.get(each.id))),
    ...started,
  ];
  return { world: { ...world, contacts, conversations }, places };
}

function messageOf(mail: Letter, world: World, { nextId, now }: ImportOptions): WorldMessage {
  const { name: _name, messageId, references, date, attachments, ...fields } = mail;
  return {
    id: nextId('msg'),
    ...(messageId !== undefined && { externalId: messageId }),
    references: [...references],
    status: isOutbound(mail, world) ? 'outbound' : 'inbound',
    date: date ?? new Date(now).toISOString(),
    ...fields,
    attachments: attachments.map((attachment) => ({ id: nextId('fil'), ...attachment })),
  };
}

function conversationOf(
  id: string,
  mails: readonly Letter[],
  messages: WorldMessage[],
  world: World,
): WorldConversation {
  const { inbox, channel } = placeOf(mails, world);
  const subject = messages[0]?.subject;
  return {
    id,
    type: 'email',
    ...(subject && { subject }),
    status: 'open',
    ticketIds: [],
    followerIds: [],
    inboxIds: [inbox.id],
    channelIds: channel ? [channel.id] : [],
    tagIds: [],
    links: [],
    customFields: [],
    messages,
    comments: [],
  };
}

function withMessages(
  conversation: WorldConversation,
  messages: WorldMessage[] | undefined,
): WorldConversation {
  return messages
    ? { ...conversation, messages: byDate([...conversation.messages, ...messages]) }
    : conversation;
}

/** Mails of the same moment, such as those without a date, stay in the order of their files. */
function byDate(messages: readonly WorldMessage[]): WorldMessage[] {
  return messages.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date));
}
