import type { Comment, Recipient, SeedContact, SeedNote, SeedTeammate, Teammate } from '@frontyard/sdk-types';

export function seedTeammate({ id, name, username, email, is_admin }: Teammate): SeedTeammate {
  const [given_name = '', ...family] = name.split(' ');
  return {
    id,
    class: 'teammate',
    alias: username,
    email,
    display_name: name,
    given_name,
    family_name: family.join(' '),
    admin: is_admin,
  };
}

export function seedContact({ handle, name, contact, type }: Recipient, role?: string): SeedContact {
  return {
    id: contact?.id,
    handle,
    display_name: name ?? contact?.name ?? null,
    description: contact?.description ?? null,
    source: type,
    role,
  };
}

export function seedNote({ author, content, createdAt }: Comment): SeedNote {
  const { body } = content;
  return { body, text: body, html: body, date: createdAt.getTime(), author: seedTeammate(author) };
}
