import { AuthError } from '../errors.ts';
import type { SessionKeys } from '../keys.ts';
import type { Opening, SecretBook } from '../secretBook.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import type { SessionStore } from '../store/SessionStore.ts';
import type { BrowserCookie } from './browserCookie.ts';
import { change, end, judgeCookie, keyOf, load, stands, tell } from './desk.ts';
import type { Desk, Issued, SessionLimits } from './desk.ts';
import { fingerprint, randomText } from './digest.ts';
import type { OnAuthEvent } from './events.ts';
import { exchangeCode } from './exchangeCode.ts';
import type { Exchange } from './exchangeCode.ts';
import { writeFamily } from './family.ts';
import { renewSession } from './renewSession.ts';
import type { Renewal } from './renewSession.ts';
import type { Session, Teammate } from './Session.ts';
import { LONGEST_TOKEN_SECONDS, readToken } from './sessionToken.ts';

/** A page that may become a session: what is sent with it. */
export interface Begun {
  readonly session: string;
  /** Brought back within a minute, once, it opens the session. */
  readonly code: string;
  /** For the browser alone. Where it keeps cookies, the session opens in no other browser from then on. */
  readonly cookie: string;
}

/** The life of a plugin's sessions. What is refused gives `undefined`, always, and tells `onEvent` why. */
export interface Sessions {
  readonly plugin: string;
  readonly limits: SessionLimits;
  /** Prepares a session for who brought a secret. */
  begin(opening: Opening): Promise<Begun>;
  exchange(exchange: Exchange): Promise<Issued | undefined>;
  renew(renewal: Renewal): Promise<Issued | undefined>;
  /** The session a token stands for, if it still does. Never throws for what a token may hold. */
  read(token: string, cookies?: readonly BrowserCookie[]): Promise<Session | undefined>;
  /** Prepares a session for a page that is loaded again: by its cookie alone, and with no more time than it had. */
  beginAgain(cookies: readonly BrowserCookie[], tenant?: string): Promise<Begun | undefined>;
  /** Notes who the teammate is proven to be; from its next renewal on the session says so. */
  verify(session: string, teammate: Teammate & { assurance: 'verified' }): Promise<boolean>;
  /** Ends a session at once, in all processes that share the store. */
  end(session: string): Promise<void>;
}

export interface SessionsOptions {
  plugin: string;
  keys: SessionKeys;
  secrets: SecretBook;
  /** In this process unless told: several processes need one store for all. */
  store?: SessionStore | undefined;
  /** In seconds: 60 for a code, 600 for a token, two hours idle and twelve in all unless told. */
  limits?: Partial<SessionLimits> | undefined;
  onEvent?: OnAuthEvent | undefined;
  /** The present time in milliseconds. */
  now?: () => number;
}

const LIMITS: SessionLimits = { code: 60, token: 600, idle: 2 * 3600, absolute: 12 * 3600 };

/**
 * Opens sessions for pages that brought the right secret, renews and ends them.
 * @throws AuthError `BAD_LIFETIME`
 */
export function createSessions({
  store = createMemoryStore(),
  limits,
  onEvent = () => undefined,
  now = () => Date.now(),
  ...rest
}: SessionsOptions): Sessions {
  const desk: Desk = { ...rest, store, onEvent, now, limits: checkLimits({ ...LIMITS, ...limits }) };

  return {
    plugin: desk.plugin,
    limits: desk.limits,
    begin: (opening) => begin(desk, opening, desk.now()),
    exchange: (exchange) => exchangeCode(desk, exchange),
    renew: (renewal) => renewSession(desk, renewal),
    read: (token, cookies = []) => read(desk, token, cookies),
    beginAgain: (cookies, tenant) => beginAgain(desk, cookies, tenant),
    verify: (session, teammate) => verify(desk, session, teammate),
    end: (session) => end(desk, session, 'session_ended'),
  };
}

async function begin(desk: Desk, { tenant, secret }: Opening, openedAt: number): Promise<Begun> {
  const [code, cookie] = [randomText(), randomText()];
  const session = fingerprint('session', code);
  const family = {
    state: 'waiting' as const,
    tenant,
    secret,
    openedAt,
    cookie: fingerprint('cookie', cookie),
    isBound: false,
    handles: [],
  };
  await desk.store.add(keyOf(desk, session), writeFamily(family), desk.limits.code * 1000);
  return { session, code, cookie };
}

async function read(
  desk: Desk,
  token: string,
  cookies: readonly BrowserCookie[],
): Promise<Session | undefined> {
  const { plugin, keys } = desk;
  const claims = await readToken(keys, token, { plugin, now: new Date(desk.now()) });
  const held = claims && (await load(desk, claims.session));
  if (!claims || held?.family.state !== 'open' || held.family.tenant !== claims.tenant) return undefined;
  if (!stands(desk, held)) {
    tell(desk, 'secret_retired', held);
    return undefined;
  }
  if (claims.cookie !== undefined && judgeCookie(cookies, claims.session, claims.cookie) !== 'right') {
    tell(desk, 'browser_changed', held);
    return undefined;
  }
  const { tenant, session: id, teammate, expires } = claims;
  return { tenant, plugin, id, teammate, expiresAt: new Date(expires * 1000) };
}

/** Each cookie costs a look into the store; a browser brings the newest last. */
const MOST_LOOKS = 3;

async function beginAgain(
  desk: Desk,
  cookies: readonly BrowserCookie[],
  tenant: string | undefined,
): Promise<Begun | undefined> {
  for (const { session } of cookies.slice(-MOST_LOOKS).toReversed()) {
    const held = await load(desk, session);
    if (held?.family.state !== 'open' || !held.family.isBound || !stands(desk, held)) continue;
    const isMeant = tenant === undefined || tenant === held.family.tenant;
    if (isMeant && judgeCookie(cookies, session, held.family.cookie) === 'right') {
      return begin(desk, held.family, held.family.openedAt);
    }
  }
  return undefined;
}

async function verify(desk: Desk, session: string, teammate: Teammate): Promise<boolean> {
  for (
    let held = await load(desk, session);
    held?.family.state === 'open';
    held = await load(desk, session)
  ) {
    if (await change(desk, held, { ...held.family, teammate })) {
      tell(desk, 'teammate_verified', held);
      return true;
    }
  }
  return false;
}

function checkLimits(limits: SessionLimits): SessionLimits {
  const { code, token, idle, absolute } = limits;
  const isWhole = [code, token, idle, absolute].every((each) => Number.isInteger(each) && each >= 1);
  const fits = token <= LONGEST_TOKEN_SECONDS && token <= idle && idle <= absolute && absolute <= 12 * 3600;
  if (!isWhole || !fits) throw new AuthError('BAD_LIFETIME');
  return limits;
}
