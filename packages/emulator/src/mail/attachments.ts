import type { Attachment } from 'postal-mime';
import { base64Of } from '../world/files.ts';
import type { WorldAttachment } from '../world/schema.ts';
import { cleanLine } from './cleanText.ts';

export type MailAttachment = Omit<WorldAttachment, 'id'>;

/** The files of a mail; those the HTML shows in its text carry their Content-ID. */
export function attachmentsOf(parts: readonly Attachment[], html: string): MailAttachment[] {
  return parts.map((part, index) => {
    const bytes = contentOf(part);
    const contentType = contentTypeOf(part.mimeType);
    const cid = part.contentId?.trim().replace(/^<|>$/g, '');
    return {
      name: fileName(part.filename) || `attachment-${index + 1}${extensionOf(contentType)}`,
      contentType,
      size: bytes.length,
      ...(cid && isShown(cid, html) && { inlineCid: cid }),
      data: base64Of(bytes),
    };
  });
}

export function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** A name alone: a path in it would be a sender telling us where to write. */
function fileName(name: string | null): string {
  return cleanLine(name ?? '')
    .split(/[\\/]/)
    .at(-1)!
    .replace(/^\.+$/, '')
    .trim();
}

function contentTypeOf(type: string): string {
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type) ? type : 'application/octet-stream';
}

function isShown(cid: string, html: string): boolean {
  return (
    html.includes(`cid:${cid}`) || html.includes(`cid:${encodeURIComponent(cid.replace(/\p{Cs}/gu, ''))}`)
  );
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/calendar': 'ics',
  'text/html': 'html',
  'text/csv': 'csv',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
};

function extensionOf(contentType: string): string {
  const [kind, subtype = ''] = contentType.split('/');
  const known = EXTENSIONS[contentType];
  if (known) return `.${known}`;
  if (kind === 'image' && /^[a-z]{3,4}$/.test(subtype)) return `.${subtype}`;
  return kind === 'text' || kind === 'message' ? '.txt' : '';
}
