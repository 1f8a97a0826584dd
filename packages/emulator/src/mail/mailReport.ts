import type { WorldHandle } from '../world/schema.ts';
import type { Letter, UnreadMail } from './readMails.ts';

export interface MailReportRow {
  /** The file, or `file#3` for the third mail of an mbox. */
  readonly name: string;
  readonly status: 'imported' | 'duplicate' | 'failed';
  /** Where the mail is now; for a duplicate, where it was already. */
  readonly conversationId?: string;
  readonly subject?: string;
  readonly from?: string;
  /** Why it was not imported. */
  readonly reason?: string;
}

/** What became of each mail, in the order of the files. */
export interface MailReport {
  readonly messages: readonly MailReportRow[];
  readonly imported: number;
  readonly duplicates: number;
  readonly failed: number;
}

export function reportOf(messages: readonly MailReportRow[]): MailReport {
  const count = (status: MailReportRow['status']) => messages.filter((row) => row.status === status).length;
  return { messages, imported: count('imported'), duplicates: count('duplicate'), failed: count('failed') };
}

export function failedRow({ name, reason }: UnreadMail): MailReportRow {
  return { name, status: 'failed', reason };
}

export function letterRow(
  { name, subject, from }: Letter,
  conversationId: string | undefined,
  reason: string | undefined,
): MailReportRow {
  return {
    name,
    status: reason === undefined ? 'imported' : 'duplicate',
    ...(conversationId !== undefined && { conversationId }),
    ...(subject && { subject }),
    from: nameOf(from),
    ...(reason !== undefined && { reason }),
  };
}

function nameOf({ name, handle }: WorldHandle): string {
  return name ? `${name} <${handle}>` : handle;
}
