import type {
  Comment,
  Recipient,
  SeedContact,
  SeedNote,
  SeedTeammate,
  SeedUser,
  Teammate,
} from '@frontyard/sdk-types';

export function userOf({ id, alias, given_name, family_name, email, admin }: SeedUser): Teammate {
  const teammate = { id: id ?? alias ?? '', alias, given_name, family_name, email, admin };
  return teammateOf(teammate);
}

export function teammateOf(teammate: SeedTeammate): Teammate {
  const { id, alias, display_name, given_name, family_name, email = '', admin } = teammate;
  const name = display_name ?? [given_name, family_name].filter(Boolean).join(' ');
  return { id: id ?? alias, name, username: alias ?? '', email, is_admin: admin } as Teammate;
}

export function recipientOf(contact: SeedContact): Recipient {
  const { id, handle, display_name, description, source } = contact;
  const type = source ?? (handle.includes('@') ? 'email' : 'custom');
  const name = display_name ?? undefined;
  const known = id && {
    id,
    name,
    description: description ?? undefined,
    handles: [{ type, handle }],
    groupIds: [],
    customAttributes: [],
  };
  return { handle, name, contact: known || undefined, type } as Recipient;
}

/** Notes have no ids of their own: the moment they were written stands in for one. */
export function commentOf({ body, html, date, author }: SeedNote): Comment {
  const comment = {
    id: `note-${date}`,
    author: teammateOf(author ?? { id: '' }),
    content: { body: html ?? body, attachments: [] },
    createdAt: new Date(date),
  };
  return comment as unknown as Comment;
}
