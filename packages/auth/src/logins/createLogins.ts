import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
  randomPKCECodeVerifier,
  AuthorizationResponseError,
  ResponseBodyError,
} from 'openid-client';
import type { IDToken } from 'openid-client';
import { createOutboundFetch } from '../outbound/index.ts';
import type { OutboundOptions } from '../outbound/index.ts';
import type { Sessions } from '../sessions/createSessions.ts';
import { fingerprint, isRandomText, randomText } from '../sessions/digest.ts';
import type { OnAuthEvent } from '../sessions/events.ts';
import type { Session, Teammate } from '../sessions/Session.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import type { SessionStore } from '../store/SessionStore.ts';
import { createConfigurations, outboundFault } from './configurations.ts';
import type { LoginProvider } from './LoginProvider.ts';

/** A login that was begun: the page sends its popup to `url`, and takes no answer but one with this `state`. */
export interface BegunLogin {
  readonly url: string;
  readonly state: string;
}

/** What came back to the page from its popup, as the provider put it into the address. */
export interface LoginAnswer {
  provider: string;
  code: string;
  state: string;
  /** The provider's own word on who it is, against mix-ups. @see https://www.rfc-editor.org/rfc/rfc9207 */
  iss?: string | undefined;
}

/** What a popup leaves that nobody hears: its answer, sealed with a key that only the page has that opened it. */
export interface LeftAnswer {
  provider: string;
  state: string;
  sealed: string;
}

/** A teammate's own login, as a second step of a session that is open. */
export interface Logins {
  /** `undefined` when the account has no such provider. @throws AuthError `OUTBOUND_…` when it cannot be asked */
  begin(session: Session, provider: string): Promise<BegunLogin | undefined>;
  /**
   * Keeps what a popup leaves that was cut off from its page, for the page that began the login: sealed, so that nobody
   * else reads it. Once for each login, while it is open; tells whether it is kept.
   */
  leave(left: LeftAnswer): Promise<boolean>;
  /** What a popup left of a login that this session began; `undefined` where there is nothing yet. */
  pickUp(session: Session, login: Omit<LeftAnswer, 'sealed'>): Promise<string | undefined>;
  /** Who it is; `undefined`, and nothing changes, whatever is wrong with the answer. @throws AuthError `OUTBOUND_…` */
  finish(session: Session, answer: LoginAnswer): Promise<Teammate | undefined>;
}

export interface LoginsOptions {
  sessions: Sessions;
  /** The providers an account has. */
  providersOf: (tenant: string) => readonly LoginProvider[];
  /** The plugin's own address, `https://crm.example`: providers know `/login/<name>/callback` under it. */
  publicUrl: string;
  /** Where begun logins are kept: in this process unless told. */
  store?: SessionStore | undefined;
  onEvent?: OnAuthEvent | undefined;
  /** How providers are called. */
  outbound?: OutboundOptions | undefined;
}

/** What is kept of a begun login. */
interface Kept {
  readonly session: string;
  readonly tenant: string;
  readonly provider: string;
  readonly nonce: string;
  readonly verifier: string;
}

const LOGIN_MS = 600_000;
const USED = 'used';
/** As long as a provider's code is good for, at the least. */
const LEFT_MS = 60_000;

/**
 * Logs teammates in with OpenID Connect (authorization code, PKCE S256): state, nonce and verifier belong to one session,
 * one account and one provider, and are good for one answer.
 */
export function createLogins({
  store = createMemoryStore(),
  onEvent = () => undefined,
  outbound = {},
  ...rest
}: LoginsOptions): Logins {
  const ask = createOutboundFetch({ ...outbound, maxRedirects: 0 });
  const configurationOf = createConfigurations(ask, outbound.allowHttp ?? false);
  const desk: Desk = { ...rest, store, onEvent, configurationOf };
  return {
    begin: (session, name) => begin(desk, session, name),
    leave: (left) => leave(desk, left),
    pickUp: (session, login) => pickUp(desk, session, login),
    finish: (session, answer) => finish(desk, session, answer),
  };
}

interface Desk extends Pick<LoginsOptions, 'sessions' | 'providersOf' | 'publicUrl'> {
  store: SessionStore;
  onEvent: OnAuthEvent;
  configurationOf: ReturnType<typeof createConfigurations>;
}

async function begin(desk: Desk, { id, tenant }: Session, name: string): Promise<BegunLogin | undefined> {
  const provider = find(desk, tenant, name);
  if (!provider) return undefined;
  const [state, nonce, verifier] = [randomText(), randomText(), randomPKCECodeVerifier()];
  const url = buildAuthorizationUrl(await desk.configurationOf(tenant, provider), {
    redirect_uri: callbackOf(desk, name).href,
    scope: provider.scope ?? 'openid email',
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  const kept: Kept = { session: id, tenant, provider: name, nonce, verifier };
  await desk.store.add(keyOf(desk, state), JSON.stringify(kept), LOGIN_MS);
  return { url: url.href, state };
}

async function leave(desk: Desk, { provider, state, sealed }: LeftAnswer): Promise<boolean> {
  const kept = await look(desk, state);
  return kept?.provider === provider && desk.store.add(leftKeyOf(desk, state), sealed, LEFT_MS);
}

async function pickUp(
  desk: Desk,
  { id }: Session,
  { provider, state }: Omit<LeftAnswer, 'sealed'>,
): Promise<string | undefined> {
  const kept = await look(desk, state);
  const isOurs = kept?.session === id && kept.provider === provider;
  return isOurs ? desk.store.read(leftKeyOf(desk, state)) : undefined;
}

async function finish(desk: Desk, session: Session, answer: LoginAnswer): Promise<Teammate | undefined> {
  const kept = await take(desk.store, keyOf(desk, answer.state), answer.state);
  const provider = find(desk, session.tenant, answer.provider);
  const isOurs =
    kept?.session === session.id && kept.tenant === session.tenant && kept.provider === answer.provider;
  const teammate = isOurs && provider ? await redeem(desk, provider, { kept, answer }) : undefined;
  if (teammate && (await desk.sessions.verify(session.id, teammate))) return teammate;

  desk.onEvent({
    type: 'login_refused',
    plugin: desk.sessions.plugin,
    tenant: session.tenant,
    session: session.id,
  });
  return undefined;
}

async function redeem(
  desk: Desk,
  provider: LoginProvider,
  { kept, answer: { code, state, iss } }: { kept: Kept; answer: LoginAnswer },
): Promise<VerifiedTeammate | undefined> {
  const address = callbackOf(desk, provider.name);
  address.search = new URLSearchParams({ code, state, ...(iss === undefined ? {} : { iss }) }).toString();
  const configuration = await desk.configurationOf(kept.tenant, provider);
  try {
    const tokens = await authorizationCodeGrant(configuration, address, {
      pkceCodeVerifier: kept.verifier,
      expectedState: state,
      expectedNonce: kept.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    return claims && teammateOf(claims);
  } catch (error) {
    const fault = outboundFault(error);
    if (fault || !isRefusal(error)) throw fault ?? error;
    return undefined;
  }
}

function find({ providersOf }: Desk, tenant: string, name: string): LoginProvider | undefined {
  return providersOf(tenant).find((provider) => provider.name === name);
}

function callbackOf({ publicUrl }: Desk, name: string): URL {
  return new URL(`/login/${name}/callback`, publicUrl);
}

function keyOf({ sessions }: Desk, state: string): string {
  return `${sessions.plugin} login ${fingerprint('login', state)}`;
}

function leftKeyOf(desk: Desk, state: string): string {
  return `${keyOf(desk, state)} left`;
}

/** A begun login that was not finished yet. */
async function look(desk: Desk, state: string): Promise<Kept | undefined> {
  const text = isRandomText(state) ? await desk.store.read(keyOf(desk, state)) : undefined;
  return text === undefined || text === USED ? undefined : (JSON.parse(text) as Kept);
}

/** Reads a begun login and marks it used; of several that try exactly one gets it. */
async function take(store: SessionStore, key: string, state: string): Promise<Kept | undefined> {
  const text = isRandomText(state) ? await store.read(key) : undefined;
  if (text === undefined || text === USED) return undefined;
  const isFirst = await store.replace(key, text, USED, LOGIN_MS);
  return isFirst ? (JSON.parse(text) as Kept) : undefined;
}

// What the provider, or who answered in its place, got wrong. All else is a fault of ours.
function isRefusal(error: unknown): boolean {
  return [ClientError, ResponseBodyError, AuthorizationResponseError].some((kind) => error instanceof kind);
}

type VerifiedTeammate = Teammate & { assurance: 'verified' };

function teammateOf({ iss, sub, email, email_verified: isVerified }: IDToken): VerifiedTeammate {
  const hasEmail = typeof email === 'string' && isVerified === true;
  return { assurance: 'verified', issuer: iss, subject: sub, ...(hasEmail ? { email } : {}) };
}
