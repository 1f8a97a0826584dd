import type { BrowserCookie } from './browserCookie.ts';
import { change, end, issue, judgeCookie, load, stands, tell } from './desk.ts';
import type { Desk, Held, Issued } from './desk.ts';
import { fingerprint, isRandomText } from './digest.ts';

export interface Exchange {
  /** The one-time code that came in the page. */
  code: string;
  /** The page's first refresh handle, of its own making: nothing that could be repeated later comes back. */
  handle: string;
  cookies?: readonly BrowserCookie[];
}

/**
 * Opens the session of a one-time code, once. The same page may ask again, as after a lost answer: its handle tells
 * that it is the same. Anyone else who brings the code ends the session.
 */
export async function exchangeCode(
  desk: Desk,
  { code, handle, cookies = [] }: Exchange,
): Promise<Issued | undefined> {
  const held = isRandomText(code) ? await load(desk, fingerprint('session', code)) : undefined;
  if (!held || !isRandomText(handle)) {
    tell(desk, 'code_refused', held);
    return undefined;
  }
  if (!stands(desk, held)) {
    tell(desk, 'secret_retired', held);
    return undefined;
  }
  const first = fingerprint('handle', handle);
  if (held.family.state !== 'waiting') return repeat(desk, held, first);

  const opened = await open(desk, held, first, cookies);
  // Another request with the same code was quicker: it may have been this very page's first attempt.
  return opened === 'raced' ? exchangeCode(desk, { code, handle, cookies }) : opened;
}

async function open(
  desk: Desk,
  held: Held,
  handle: string,
  cookies: readonly BrowserCookie[],
): Promise<Issued | undefined | 'raced'> {
  const cookie = judgeCookie(cookies, held.id, held.family.cookie);
  if (cookie === 'wrong') {
    await end(desk, held.id, 'browser_changed');
    return undefined;
  }
  const isBound = cookie === 'right';
  const opened = await change(desk, held, { ...held.family, state: 'open', handles: [handle], isBound });
  return opened ? issue(desk, opened) : 'raced';
}

async function repeat(desk: Desk, held: Held, handle: string): Promise<Issued | undefined> {
  const { state, handles } = held.family;
  if (state === 'open' && handles.length === 1 && handles[0] === handle) return issue(desk, held);
  if (state === 'open') await end(desk, held.id, 'code_replayed');
  else tell(desk, 'code_replayed', held);
  return undefined;
}
