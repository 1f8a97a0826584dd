import type { MailFile } from './readMails.ts';
import { readPath, type IgnoredFile, type Wanted } from './readPath.ts';

export type { IgnoredFile };

const MAIL: Wanted = { ending: /\.(eml|mbox)$/i, what: '.eml or .mbox', error: 'BAD_MAIL' };

/**
 * Reads one mail file, or every .eml and .mbox in a folder.
 * @throws EmulatorError `BAD_MAIL` when the path does not exist, cannot be read, or holds no mail
 */
export function readMailPath(path: string, onIgnored?: (file: IgnoredFile) => void): Promise<MailFile[]> {
  return readPath(path, MAIL, onIgnored);
}
