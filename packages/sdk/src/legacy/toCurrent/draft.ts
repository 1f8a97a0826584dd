import type { Draft, SeedDraft } from '@frontyard/sdk-types';
import { attachmentsOf, recipientsOf } from './message.ts';
import { channelOf } from './places.ts';

export function draftOf(draft: SeedDraft): Draft {
  const { id, type, from, subject, body = '', attachments } = draft;
  return {
    id,
    channel: channelOf({ id: '', type, type_name: from?.display_name ?? undefined, address: from?.handle }),
    ...recipientsOf(draft),
    subject: subject ?? undefined,
    content: { body, type: 'html', attachments: attachmentsOf(attachments) },
    isEditable: true,
  } as unknown as Draft;
}
