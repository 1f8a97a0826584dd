import type { BrowserCookie } from './browserCookie.ts';
import { change, end, issue, judgeCookie, load, stands, tell } from './desk.ts';
import type { Desk, Held, Issued } from './desk.ts';
import { fingerprint, isRandomText } from './digest.ts';
import { withHandle } from './family.ts';
import type { Family } from './family.ts';

export interface Renewal {
  /** The session's id. */
  session: string;
  /** The page's present refresh handle. */
  handle: string;
  /** The one that takes its place: with both, a repeated request is told from a stolen handle. */
  next: string;
  /** Front's id of the teammate, as the page was told by Front. */
  teammate?: string | undefined;
  cookies?: readonly BrowserCookie[];
}

/** Gives a new token, and puts the next handle in place of the present one. A handle that was replaced ends all. */
export async function renewSession(desk: Desk, renewal: Renewal): Promise<Issued | undefined> {
  const held = isRandomText(renewal.handle) ? await load(desk, renewal.session) : undefined;
  if (held?.family.state !== 'open' || !isRandomText(renewal.next) || renewal.next === renewal.handle) {
    tell(desk, 'handle_refused', held);
    return undefined;
  }
  if (!stands(desk, held)) {
    await end(desk, held.id, 'secret_retired');
    return undefined;
  }
  if (!isSameBrowser(held, renewal.cookies ?? [])) {
    tell(desk, 'browser_changed', held);
    return undefined;
  }
  return rotate(desk, held, renewal);
}

async function rotate(desk: Desk, held: Held, renewal: Renewal): Promise<Issued | undefined> {
  const [given, next] = [fingerprint('handle', renewal.handle), fingerprint('handle', renewal.next)];
  const { handles } = held.family;
  const family = withTeammate(held.family, renewal.teammate);

  if (handles.at(-1) === given) {
    const renewed = await change(desk, held, withHandle(family, next));
    return renewed ? issue(desk, renewed) : renewSession(desk, renewal);
  }
  // The same request again, such as after a lost answer: nobody but the page knows both.
  if (handles.at(-2) === given && handles.at(-1) === next) return issue(desk, held);

  if (handles.includes(given)) await end(desk, held.id, 'handle_reused');
  else tell(desk, 'handle_refused', held);
  return undefined;
}

function isSameBrowser({ id, family }: Held, cookies: readonly BrowserCookie[]): boolean {
  return !family.isBound || judgeCookie(cookies, id, family.cookie) === 'right';
}

// Nobody talks a proven identity away.
function withTeammate(family: Family, id: string | undefined): Family {
  if (id === undefined || family.teammate?.assurance === 'verified') return family;
  return { ...family, teammate: { assurance: 'claimed', id } };
}
