import type { SessionKeys } from '../keys.ts';
import type { SecretBook } from '../secretBook.ts';
import type { SessionStore } from '../store/SessionStore.ts';
import type { BrowserCookie } from './browserCookie.ts';
import { fingerprint } from './digest.ts';
import type { AuthEventType, OnAuthEvent } from './events.ts';
import { readFamily, writeFamily } from './family.ts';
import type { Family } from './family.ts';
import { signToken } from './sessionToken.ts';

/** How long things last, in seconds. */
export interface SessionLimits {
  /** A one-time code in a page that was just sent. */
  readonly code: number;
  /** A token; the page renews it while in use. */
  readonly token: number;
  /** A session nobody renews. */
  readonly idle: number;
  /** A session, however often renewed. */
  readonly absolute: number;
}

/** What every step of a session needs. */
export interface Desk {
  readonly plugin: string;
  readonly keys: SessionKeys;
  readonly secrets: SecretBook;
  readonly store: SessionStore;
  readonly limits: SessionLimits;
  readonly onEvent: OnAuthEvent;
  readonly now: () => number;
}

/** A session's record, and the very text it was read from. */
export interface Held {
  readonly id: string;
  readonly text: string;
  readonly family: Family;
}

export interface Issued {
  readonly token: string;
  /** The session's id, for its renewals. */
  readonly session: string;
  readonly lifetimeSeconds: number;
}

export async function load(desk: Desk, id: string): Promise<Held | undefined> {
  const text = await desk.store.read(keyOf(desk, id));
  return text === undefined ? undefined : { id, text, family: readFamily(text) };
}

/** Puts a changed record in place of the one that was read; `undefined` when another request was quicker. */
export async function change(desk: Desk, { id, text }: Held, family: Family): Promise<Held | undefined> {
  const left = family.openedAt + desk.limits.absolute * 1000 - desk.now();
  const lifetimeMs = Math.max(1, Math.min(desk.limits.idle * 1000, left));
  const next = writeFamily(family);
  const isDone = await desk.store.replace(keyOf(desk, id), text, next, lifetimeMs);
  return isDone ? { id, text: next, family } : undefined;
}

/** Ends a session for good, whatever happens to its record meanwhile. The record stays, so that its tokens end too. */
export async function end(desk: Desk, id: string, reason: AuthEventType): Promise<void> {
  for (let held = await load(desk, id); held && held.family.state !== 'ended'; held = await load(desk, id)) {
    if (await change(desk, held, { ...held.family, state: 'ended', handles: [] })) {
      tell(desk, reason, held);
      return;
    }
  }
}

export async function issue(desk: Desk, { id, family }: Held): Promise<Issued> {
  const { limits, keys, plugin } = desk;
  const now = Math.floor(desk.now() / 1000);
  const expires = Math.min(now + limits.token, Math.floor(family.openedAt / 1000) + limits.absolute);
  const claims = {
    plugin,
    tenant: family.tenant,
    session: id,
    cookie: family.isBound ? family.cookie : undefined,
    teammate: family.teammate,
    expires,
  };
  const token = await signToken(keys, claims, new Date(desk.now()));
  return { token, session: id, lifetimeSeconds: expires - now };
}

export function tell(desk: Desk, type: AuthEventType, held?: Held): void {
  desk.onEvent({ type, plugin: desk.plugin, tenant: held?.family.tenant, session: held?.id });
}

/** Whether the secret that opened the session still opens its account. */
export function stands(desk: Desk, { family: { tenant, secret } }: Held): boolean {
  return desk.secrets.isOpen({ tenant, secret });
}

/** The cookie a session was given, as the browser brought it back: the right one, none, or a wrong one. */
export function judgeCookie(
  cookies: readonly BrowserCookie[],
  id: string,
  expected: string,
): 'right' | 'none' | 'wrong' {
  const values = cookies.filter(({ session }) => session === id).map(({ value }) => value);
  if (values.length === 0) return 'none';
  return values.every((value) => fingerprint('cookie', value) === expected) ? 'right' : 'wrong';
}

export function keyOf({ plugin }: Desk, id: string): string {
  return `${plugin} ${id}`;
}
