import { randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { JWTHeaderParameters, JWTPayload } from 'jose';
import { AuthError } from './errors.ts';
import type { SessionKeys } from './keys.ts';

/** A page that was opened with the right secret: which account, which plugin, until when. */
export interface Session {
  readonly tenant: string;
  readonly plugin: string;
  readonly id: string;
  readonly expiresAt: Date;
}

/** Signed with every token, and asked for in return. */
const ISSUER = 'frontyard';
/** No session, however often renewed, outlives this. */
export const LONGEST_SESSION_SECONDS = 12 * 3600;
/** How far the clocks of two servers may differ. */
const SKEW_SECONDS = 30;
const HEADER_NAMES = new Set(['alg', 'kid', 'typ']);

export interface IssueOptions {
  /** How long the session lives, in seconds; an hour unless told. */
  lifetimeSeconds?: number;
  now?: Date;
}

export interface ReadOptions {
  /** The plugin that asks: sessions of any other are refused. */
  plugin: string;
  now?: Date;
}

/**
 * Signs a new session for an account.
 * @throws AuthError `BAD_LIFETIME`
 */
export async function issueSession(
  keys: SessionKeys,
  owner: { plugin: string; tenant: string },
  { lifetimeSeconds = 3600, now = new Date() }: IssueOptions = {},
): Promise<string> {
  refuseLifetime(lifetimeSeconds);
  const issued = seconds(now);
  return sign(keys, { ...owner, issued, first: issued, expires: issued + lifetimeSeconds });
}

/** The session a token stands for, or `undefined` whatever is wrong with it. Never throws. */
export async function readSession(
  token: string,
  keys: SessionKeys,
  options: ReadOptions,
): Promise<Session | undefined> {
  const claims = await readClaims(token, keys, options);
  if (!claims) return undefined;
  const { tenant, plugin, id, expires } = claims;
  return { tenant, plugin, id, expiresAt: new Date(expires * 1000) };
}

/**
 * A new token in place of one that still holds, never beyond 12 hours after the first; `undefined` for a token that
 * doesn't hold, or whose 12 hours are over.
 * @throws AuthError `BAD_LIFETIME`
 */
export async function renewSession(
  token: string,
  keys: SessionKeys,
  { plugin, lifetimeSeconds = 3600, now = new Date() }: ReadOptions & IssueOptions,
): Promise<string | undefined> {
  refuseLifetime(lifetimeSeconds);
  const claims = await readClaims(token, keys, { plugin, now });
  if (!claims) return undefined;

  const { tenant, first } = claims;
  const issued = seconds(now);
  const expires = Math.min(issued + lifetimeSeconds, first + LONGEST_SESSION_SECONDS);
  return expires > issued ? sign(keys, { plugin, tenant, issued, first, expires }) : undefined;
}

interface Claims {
  tenant: string;
  plugin: string;
  id: string;
  first: number;
  expires: number;
}

function sign(
  keys: SessionKeys,
  claims: { plugin: string; tenant: string; issued: number; first: number; expires: number },
): Promise<string> {
  return new SignJWT({ tenant: claims.tenant, first: claims.first })
    .setProtectedHeader({ alg: 'EdDSA', kid: keys.kid, typ: 'JWT' })
    .setIssuer(ISSUER)
    .setAudience(claims.plugin)
    .setJti(randomUUID())
    .setIssuedAt(claims.issued)
    .setExpirationTime(claims.expires)
    .sign(keys.signing);
}

async function readClaims(
  token: string,
  keys: SessionKeys,
  { plugin, now = new Date() }: ReadOptions,
): Promise<Claims | undefined> {
  try {
    const { payload } = await jwtVerify(token, (header) => keyFor(header, keys), {
      algorithms: ['EdDSA'],
      typ: 'JWT',
      issuer: ISSUER,
      audience: plugin,
      clockTolerance: SKEW_SECONDS,
      maxTokenAge: LONGEST_SESSION_SECONDS,
      currentDate: now,
      requiredClaims: ['exp', 'iat', 'jti', 'tenant', 'first'],
    });
    return claimsOf(payload, plugin);
  } catch {
    return undefined;
  }
}

// Keys come from our own map alone; a header that names a key elsewhere (jku, x5u, jwk) is not one we wrote.
function keyFor(header: JWTHeaderParameters, keys: SessionKeys): SessionKeys['signing'] {
  const key = keys.verifying.get(header.kid ?? '');
  if (!key || Object.keys(header).some((name) => !HEADER_NAMES.has(name))) throw new Error('foreign header');
  return key;
}

function claimsOf({ tenant, first, jti, exp, aud, iat }: JWTPayload, plugin: string): Claims | undefined {
  if (typeof tenant !== 'string' || tenant === '' || typeof jti !== 'string' || aud !== plugin)
    return undefined;
  if (typeof first !== 'number' || typeof exp !== 'number' || typeof iat !== 'number') return undefined;
  if (first > iat || exp > first + LONGEST_SESSION_SECONDS) return undefined;
  return { tenant, plugin, id: jti, first, expires: exp };
}

function refuseLifetime(lifetimeSeconds: number): void {
  const fits =
    Number.isInteger(lifetimeSeconds) && lifetimeSeconds >= 1 && lifetimeSeconds <= LONGEST_SESSION_SECONDS;
  if (!fits) throw new AuthError('BAD_LIFETIME');
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
