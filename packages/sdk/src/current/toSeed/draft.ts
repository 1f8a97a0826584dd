import type { Draft, SeedDraft } from '@frontyard/sdk-types';
import { seedContact } from './people.ts';

export function seedDraft({ id, channel, to, cc = [], bcc = [], subject, content }: Draft): SeedDraft {
  return {
    id,
    status: 'draft-compose',
    type: channel?.type,
    subject: subject ?? null,
    body: content?.body ?? '',
    inbound: false,
    from: { handle: channel?.address ?? '', display_name: channel?.name ?? null },
    recipients: Object.entries({ to: to ?? [], cc, bcc }).flatMap(([role, list]) =>
      list.map((recipient) => seedContact(recipient, role)),
    ),
    attachments: (content?.attachments ?? []).map(({ id: uid, name, contentType, size }) => ({
      id: uid,
      uid,
      filename: name,
      content_type: contentType,
      size,
    })),
  };
}
