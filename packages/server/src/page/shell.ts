import { SCRIPTS } from '@frontyard/auth/scripts';
import { ServerError } from '../errors.ts';

/** What the built page is sent with. */
export interface ShellOptions {
  /** Trades for a session, once; `@frontyard/auth/client` looks for it. */
  code: string;
  nonce: string;
}

/**
 * Puts into the page's head, before all else: the script that takes the secret out of the address before the browser
 * asks for anything more, and the one-time code.
 */
export function shell(html: string, { code, nonce }: ShellOptions): string {
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  if (!head) throw new ServerError('PAGE_WITHOUT_HEAD');
  const end = head.index + head[0].length;
  const first = `<script nonce="${nonce}">${SCRIPTS.dropSecret}</script><meta name="frontyard-code" content="${code}">`;
  return `${html.slice(0, end)}${first}${html.slice(end)}`;
}
