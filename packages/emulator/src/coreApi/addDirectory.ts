import { teammateFrom, contactFrom, type Making } from './convert.ts';
import { mention, mentionInbox, put, type Account } from './account.ts';
import { momentOf } from './moment.ts';
import { listOwner, relatedId } from './places.ts';
import type { Kind, Resource } from './resources.ts';

/** Nothing: it was added. A text: why not. */
export type Outcome = undefined | { readonly status: 'duplicate' | 'failed'; readonly reason: string };

export const THERE_ALREADY: Outcome = { status: 'duplicate', reason: 'It is there already' };

type Given<K extends Kind> = Extract<Resource, { kind: K }>;
type Add<K extends Kind> = (account: Account, resource: Given<K>, making: Making) => Outcome;

const done = (isNew: boolean): Outcome => (isNew ? undefined : THERE_ALREADY);

/** How the resources that conversations refer to come into an account. */
export const ADD_DIRECTORY: {
  [K in 'team' | 'teammate' | 'status' | 'tag' | 'inbox' | 'channel' | 'contact' | 'note']: Add<K>;
} = {
  team: (account, { data: { id, name } }) => done(put(account, account.teams, { id, name: name ?? id })),
  teammate: (account, { data }) => done(put(account, account.teammates, teammateFrom(data))),
  status: (account, { data: { id, name, category = 'open', description } }) =>
    done(
      put(account, account.ticketStatuses, {
        id,
        name: name ?? id,
        category,
        ...(description && { description }),
        createdAt: EPOCH,
        updatedAt: EPOCH,
      }),
    ),
  tag: (account, { data }) => done(put(account, account.tags, tagFrom(data))),
  inbox: (account, { data: { id, name } }) =>
    done(put(account, account.inboxes, { id, name: name ?? id, color: '#5b6cff' })),
  channel(account, resource) {
    const { id, name, address, send_as: sendAs, type, types, is_private: isPrivate, _links } = resource.data;
    const inboxId =
      relatedId(_links, 'inbox') ??
      listOwner(resource, 'inboxes', 'channels') ??
      [...account.inboxes.keys()][0] ??
      '';
    mentionInbox(account, inboxId);
    const outward = sendAs || address || '';
    return done(
      put(account, account.channels, {
        id,
        type: CHANNEL_TYPES[type ?? types ?? ''] ?? type ?? types ?? 'custom',
        name: name || outward || id,
        address: outward,
        inboxId,
        isPrivate: isPrivate ?? false,
      }),
    );
  },
  contact(account, { data }) {
    const contact = contactFrom(data);
    if (contact.handles.length === 0)
      return { status: 'failed', reason: 'It has no handle, so nobody could be recognised by it' };
    return done(put(account, account.contacts, contact));
  },
  note(account, resource, { nextId, now }) {
    const contact = account.contacts.get(listOwner(resource, 'contacts', 'notes') ?? '');
    if (!contact) return { status: 'failed', reason: 'It does not say which contact it is about' };
    const { author, body = '', created_at: createdAt } = resource.data;
    mention(account, account.teammates, teammateFrom(author));
    const date = momentOf(createdAt, now);
    if (contact.notes.some((note) => note.body === body && note.date === date)) return THERE_ALREADY;
    const note = { id: nextId('not'), authorId: author.id, body, date };
    account.contacts.set(contact.id, { ...contact, notes: [...contact.notes, note] });
    return undefined;
  },
};

const EPOCH = '1970-01-01T00:00:00.000Z';

/** The API's words for the channels that the plugin API calls otherwise. */
const CHANNEL_TYPES: Readonly<Record<string, string>> = {
  smtp: 'email',
  imap: 'email',
  gmail: 'email',
  office365: 'email',
  front_mail: 'email',
  front_chat: 'frontChat',
  twilio_whatsapp: 'whatsapp',
};

export function tagFrom({ id, name, _links }: Given<'tag'>['data']): Account['world']['tags'][number] {
  const parentTagId = relatedId(_links, 'parent_tag');
  return {
    id,
    name: name ?? id,
    ownerId: relatedId(_links, 'owner') ?? 'company',
    ...(parentTagId && { parentTagId }),
  };
}
