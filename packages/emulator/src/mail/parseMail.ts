import PostalMime, { type Email } from 'postal-mime';
import { EmulatorError } from '../errors.ts';
import type { WorldHandle } from '../world/schema.ts';
import { handlesOf, senderOf, UNKNOWN_HANDLE } from './addresses.ts';
import { attachmentsOf, type MailAttachment } from './attachments.ts';
import { startsWith } from './bytes.ts';
import { withDefaultCharset } from './charsets.ts';
import { cleanLine } from './cleanText.ts';
import { bodyOf } from './mailBody.ts';
import { dateOf } from './mailDate.ts';
import { idsIn, ownId } from './messageIds.ts';
import { withQuotedBody } from './quotedBody.ts';
import { tidyMail } from './tidyMail.ts';

/** A mail in the world's own words, before it has a place in a world. */
export interface ParsedMail {
  /** Message-ID without angle brackets. */
  messageId?: string;
  /** The mails this one answers, eldest first: References, then In-Reply-To. */
  references: readonly string[];
  from: WorldHandle;
  replyTo?: WorldHandle;
  to: WorldHandle[];
  cc: WorldHandle[];
  bcc: WorldHandle[];
  subject?: string;
  /** ISO 8601; absent when the mail has no date that can be read. */
  date?: string;
  body: string;
  bodyType: 'html' | 'text';
  attachments: MailAttachment[];
}

/**
 * Reads one mail as it was sent (RFC 5322), as much of it as is readable.
 * @throws EmulatorError `BAD_MAIL` when there is no message in it; `mistakes[0].message` says why
 */
export async function parseMail(bytes: Uint8Array, name: string): Promise<ParsedMail> {
  const tidy = tidyMail(bytes);
  const email = await readEmail(tidy, name);
  if (!isMessage(email)) throw badMail(name, whyNoMessage(bytes));
  const { body, bodyType, files } = bodyOf(email, tidy);
  return {
    ...headersOf(email),
    body,
    bodyType,
    attachments: attachmentsOf(files, bodyType === 'html' ? body : ''),
  };
}

async function readEmail(bytes: Uint8Array, name: string): Promise<Email> {
  const options = { forceRfc822Attachments: true };
  try {
    const email = await PostalMime.parse(withQuotedBody(bytes), options);
    return isGarbled(email)
      ? await PostalMime.parse(withQuotedBody(withDefaultCharset(bytes)), options)
      : email;
  } catch (cause) {
    throw badMail(name, bytes.includes(0) ? BINARY : TOO_MUCH, cause);
  }
}

function headersOf(email: Email) {
  const messageId = ownId(email.messageId);
  const replyTo = handlesOf(email.replyTo).find(({ handle }) => handle !== UNKNOWN_HANDLE);
  const subject = cleanLine(email.subject ?? '');
  const date = dateOf(email.headers);
  return {
    ...(messageId && { messageId }),
    references: idsIn(email.references, email.inReplyTo).filter((id) => id !== messageId),
    from: senderOf(email),
    ...(replyTo && { replyTo }),
    to: handlesOf(email.to),
    cc: handlesOf(email.cc),
    bcc: handlesOf(email.bcc),
    ...(subject && { subject }),
    ...(date && { date }),
  };
}

/** Text that names no charset is read as UTF-8; where mostly nothing comes of it, it was something else. */
function isGarbled({ text = '', html = '' }: Email): boolean {
  const foreign = `${text}${html}`.replace(/\p{ASCII}+/gu, '');
  const broken = foreign.replace(/[^\uFFFD]+/g, '').length;
  return broken > 0 && broken * 2 >= foreign.length;
}

const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);
const BINARY = 'It is not a mail but binary data';
const TOO_MUCH = 'Its headers are too long or its parts nested too deep to be read';

const HEADERS_OF_MAIL = new Set(
  'from to cc bcc subject date sender reply-to message-id in-reply-to received return-path delivered-to mime-version content-type'.split(
    ' ',
  ),
);

function isMessage({ headers }: Email): boolean {
  return headers.some(({ key, value }) => HEADERS_OF_MAIL.has(key) && value !== '');
}

function whyNoMessage(bytes: Uint8Array): string {
  if (bytes.every((byte) => BLANKS.has(byte))) return 'It is empty';
  if (startsWith(bytes, '\xd0\xcf\x11\xe0'))
    return 'It is an Outlook .msg file: save the mail as .eml instead';
  if (bytes.includes(0)) return BINARY;
  return 'It is not a mail: it has none of the headers a mail begins with, such as From, To, Subject or Date';
}

function badMail(name: string, reason: string, cause?: unknown): EmulatorError {
  return new EmulatorError('BAD_MAIL', `${name}: ${reason}`, {
    mistakes: [{ path: name, message: reason }],
    cause,
  });
}
