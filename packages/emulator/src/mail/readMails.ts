import { EmulatorError } from '../errors.ts';
import { isMbox, splitMbox } from './mbox.ts';
import { parseMail, type ParsedMail } from './parseMail.ts';

export interface MailFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A mail that was read, and the file it came from (`file#3` in an mbox of several). */
export interface Letter extends ParsedMail {
  readonly name: string;
}
export interface UnreadMail {
  readonly name: string;
  readonly reason: string;
}

/** Reads every mail in the files; one that cannot be read keeps none of the others back. */
export async function readMails(files: readonly MailFile[]): Promise<(Letter | UnreadMail)[]> {
  const read: (Letter | UnreadMail)[] = [];
  for (const file of files.flatMap(mailsIn)) read.push(await readOne(file));
  return read;
}

export function isLetter(mail: Letter | UnreadMail): mail is Letter {
  return 'references' in mail;
}

function mailsIn({ name, bytes }: MailFile): MailFile[] {
  const mails = isMbox(bytes) ? splitMbox(bytes) : [bytes];
  if (mails.length === 0) return [{ name, bytes: new Uint8Array() }];
  return mails.map((mail, index) => ({
    name: mails.length === 1 ? name : `${name}#${index + 1}`,
    bytes: mail,
  }));
}

async function readOne({ name, bytes }: MailFile): Promise<Letter | UnreadMail> {
  try {
    return { ...(await parseMail(bytes, name)), name };
  } catch (cause) {
    const known = EmulatorError.is(cause) ? cause.mistakes[0]?.message : undefined;
    return { name, reason: known ?? 'It is broken in a way that keeps it from being read' };
  }
}
