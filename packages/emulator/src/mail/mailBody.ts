import type { Attachment, Email } from 'postal-mime';
import { contentOf } from './attachments.ts';
import { bodyStart } from './bytes.ts';
import { decode } from './charsets.ts';
import { cleanText } from './cleanText.ts';

interface MailBody {
  body: string;
  bodyType: 'html' | 'text';
  /** The parts that are not the body. */
  files: readonly Attachment[];
}

/** What a reader reads: the HTML, else the text, else whatever words the mail holds in a broken form. */
export function bodyOf(email: Email, bytes: Uint8Array): MailBody {
  const files = email.attachments;
  if (email.html) return { body: cleanText(email.html), bodyType: 'html', files };
  const words = email.text ? { text: email.text, files } : wordsInParts(files, bytes);
  return { body: cleanText(words.text).trimEnd(), bodyType: 'text', files: words.files };
}

function wordsInParts(files: readonly Attachment[], bytes: Uint8Array) {
  const part = files.find(isNamelessText);
  if (part) return { text: decode(contentOf(part)), files: files.filter((file) => file !== part) };
  // A mail of several parts whose boundary is missing or never comes has no parts: its source is better than nothing.
  return { text: files.length > 0 ? '' : decode(bytes.subarray(bodyStart(bytes))).trimStart(), files };
}

/** RFC 2046 reads an unknown kind of text, RFC 2045 a senseless type, as plain text. */
function isNamelessText({ filename, disposition, mimeType }: Attachment): boolean {
  const isText = mimeType.startsWith('text/') ? mimeType !== 'text/calendar' : !/^[\w.+-]+\/./.test(mimeType);
  return !filename && disposition !== 'attachment' && isText;
}
