import type { Message, SeedAttachment, SeedConversationEvent, SeedMessage } from '@frontyard/sdk-types';
import { recipientOf } from './people.ts';

/** The messages of the event, oldest first. */
export function messagesOf({ message, otherMessages = [] }: SeedConversationEvent): Message[] {
  const older = otherMessages.toSorted((one, other) => (one.date ?? 0) - (other.date ?? 0));
  return [...older, ...(message ? [message] : [])].map(messageOf);
}

/** Messages without a body are those the host has not expanded: they have no content. */
function messageOf(message: SeedMessage): Message {
  const { id, subject, date = 0, inbound, body, from, attachments } = message;
  return {
    id,
    subject: subject ?? undefined,
    date: new Date(date),
    status: inbound ? 'inbound' : 'outbound',
    content: body === undefined ? undefined : { body, type: 'html', attachments: attachmentsOf(attachments) },
    from: recipientOf(from ?? { handle: '' }),
    ...recipientsOf(message),
  } as unknown as Message;
}

/** Recipients by their role; one without a role is meant as `to`. */
export function recipientsOf({ recipients = [] }: SeedMessage) {
  const inRole = (...roles: (string | undefined)[]) =>
    recipients.filter(({ role }) => roles.includes(role)).map(recipientOf);
  return { to: inRole('to', undefined), cc: inRole('cc'), bcc: inRole('bcc') };
}

export function attachmentsOf(attachments: readonly SeedAttachment[] = []) {
  return attachments.map(({ id, uid, filename, content_type = '', size = 0 }) => ({
    id: id ?? uid ?? '',
    name: filename,
    contentType: content_type,
    size,
  }));
}
