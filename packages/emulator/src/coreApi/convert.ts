import type {
  World,
  WorldContact,
  WorldCustomField,
  WorldHandle,
  WorldLink,
  WorldMessage,
  WorldTeammate,
} from '../world/schema.ts';
import { momentOf } from './moment.ts';
import type { ApiFile, ApiHandle, ResourceOf } from './resources.ts';

/** What conversions need beside the resource itself. */
export interface Making {
  readonly nextId: (prefix: string) => string;
  /** Milliseconds since 1970: the date of what has none. */
  readonly now: number;
}

export const UNKNOWN: WorldHandle = { handle: 'unknown', name: 'Unknown' };

export function teammateFrom(data: ResourceOf<'teammate'>): WorldTeammate {
  const {
    id,
    email,
    username,
    first_name: first,
    last_name: last,
    is_admin: isAdmin,
    is_available: available,
  } = data;
  const name = [first, last].filter(Boolean).join(' ');
  return {
    id,
    name: name || username || email || id,
    username: username ?? id,
    email: email ?? '',
    isAdmin: isAdmin ?? false,
    available: available ?? true,
  };
}

export function contactFrom(data: ResourceOf<'contact'>): WorldContact {
  const { id, name, description, handles, groups, lists, custom_fields: fields } = data;
  return {
    id,
    ...(name && { name }),
    ...(description && { description }),
    handles: handles
      .filter(({ handle }) => handle !== '')
      .map(({ handle, source }) => ({ type: source ?? 'email', handle })),
    groupIds: [...new Set([...groups, ...lists].map((group) => group.id))],
    customFields: customFieldsFrom(fields),
    notes: [],
  };
}

/** The API names custom fields and gives their values; their types show in those alone. */
export function customFieldsFrom(fields: Record<string, unknown> = {}): WorldCustomField[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    const type = isPlain ? (typeof value as 'string' | 'number' | 'boolean') : 'unknown';
    return [
      {
        id: `fld_${name || 'unnamed'}`.slice(0, 100),
        name,
        type,
        value: isPlain ? value : JSON.stringify(value),
      },
    ];
  });
}

export function linkFrom({
  id,
  name,
  type,
  external_url: url,
}: ResourceOf<'conversation'>['links'][number]): WorldLink {
  return { id, type: type ?? 'web', ...(name && { name }), externalUrl: url ?? '' };
}

export function handleFrom(recipient: ApiHandle | undefined): WorldHandle | undefined {
  if (!recipient?.handle) return undefined;
  return { handle: recipient.handle, ...(recipient.name && { name: recipient.name }) };
}

/** Files are named by the API, not carried: their content stays empty and is never fetched. */
export function filesFrom(files: readonly ApiFile[], { nextId }: Making): WorldMessage['attachments'] {
  return files.map(({ id, filename, content_type: type, size, metadata }) => ({
    id: id ?? nextId('fil'),
    name: filename ?? 'file',
    contentType: type ?? 'application/octet-stream',
    size: size !== undefined && Number.isSafeInteger(size) && size >= 0 ? size : 0,
    ...(metadata?.is_inline && metadata.cid && { inlineCid: metadata.cid }),
    data: '',
  }));
}

/** Who is written to, by role. */
export function addressed(data: ResourceOf<'message'>): Pick<WorldMessage, 'to' | 'cc' | 'bcc'> {
  const inRole = (role: string) =>
    data.recipients.flatMap((each) => (each.role === role ? (handleFrom(each) ?? []) : []));
  return { to: inRole('to'), cc: inRole('cc'), bcc: inRole('bcc') };
}

export function bodyFrom({
  type,
  body,
  text,
}: ResourceOf<'message'>): Pick<WorldMessage, 'body' | 'bodyType'> {
  const isMail = type === undefined || type === 'email';
  if (isMail && body !== undefined) return { body, bodyType: 'html' };
  return { body: text ?? body ?? '', bodyType: 'text' };
}

export function messageFrom(data: ResourceOf<'message'>, making: Making): WorldMessage {
  const sender = handleFrom(data.recipients.find(({ role }) => role === 'from'));
  const author = data.author && teammateFrom(data.author);
  const { external_id: externalId } = data.metadata ?? {};
  return {
    id: data.id,
    ...(externalId && { externalId }),
    references: [],
    status: data.is_inbound ? 'inbound' : 'outbound',
    date: momentOf(data.created_at, making.now),
    ...(data.subject && { subject: data.subject }),
    from: sender ?? (author?.email ? { handle: author.email, name: author.name } : UNKNOWN),
    ...addressed(data),
    ...bodyFrom(data),
    attachments: filesFrom(data.attachments, making),
  };
}

/** The API's four states, as the world knows them. */
export function statusFrom(status: string | undefined): World['conversations'][number]['status'] {
  if (status === 'archived' || status === 'spam') return status;
  return status === 'deleted' || status === 'trashed' ? 'trashed' : 'open';
}
