import { randomUUID, type KeyObject, type webcrypto } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { JWTHeaderParameters, JWTPayload } from 'jose';
import type { SessionKeys } from '../keys.ts';
import type { Teammate } from './Session.ts';

/** What a session's token says, signed. */
export interface TokenClaims {
  plugin: string;
  tenant: string;
  /** The session's id; the token has another one of its own (`jti`). */
  session: string;
  /** Fingerprint of the cookie that has to come along; without one the token stands alone. */
  cookie?: string | undefined;
  teammate?: Teammate | undefined;
  /** Seconds since 1970. */
  expires: number;
}

/** Signed with every token, and asked for in return. */
const ISSUER = 'frontyard';
/** No token is read that lives longer, whoever signed it. */
export const LONGEST_TOKEN_SECONDS = 3600;
/** How far the clocks of two servers may differ. */
const SKEW_SECONDS = 30;
const HEADER_NAMES = new Set(['alg', 'kid', 'typ']);

/** Signs a token with Ed25519 under the keys' own id. */
export function signToken(keys: SessionKeys, claims: TokenClaims, now: Date): Promise<string> {
  const { tenant, session, cookie, teammate } = claims;
  return new SignJWT({
    tenant,
    sid: session,
    ...(cookie === undefined ? {} : { cnf: cookie }),
    ...(teammate === undefined ? {} : { teammate }),
  })
    .setProtectedHeader({ alg: 'EdDSA', kid: keys.kid, typ: 'JWT' })
    .setIssuer(ISSUER)
    .setAudience(claims.plugin)
    .setJti(randomUUID())
    .setIssuedAt(Math.floor(now.getTime() / 1000))
    .setExpirationTime(claims.expires)
    .sign(webKey(keys.signing, 'sign'));
}

/** What a token says, or `undefined` whatever is wrong with it. Never throws. */
export async function readToken(
  keys: SessionKeys,
  token: string,
  { plugin, now }: { plugin: string; now: Date },
): Promise<TokenClaims | undefined> {
  try {
    const { payload } = await jwtVerify(token, (header) => keyFor(header, keys), {
      algorithms: ['EdDSA'],
      typ: 'JWT',
      issuer: ISSUER,
      audience: plugin,
      clockTolerance: SKEW_SECONDS,
      maxTokenAge: LONGEST_TOKEN_SECONDS,
      currentDate: now,
      requiredClaims: ['exp', 'iat', 'jti', 'tenant', 'sid'],
    });
    return claimsOf(payload, plugin);
  } catch {
    return undefined;
  }
}

// Keys come from our own map alone; a header that names a key elsewhere (jku, x5u, jwk) is not one we wrote.
function keyFor(header: JWTHeaderParameters, keys: SessionKeys): webcrypto.CryptoKey | KeyObject {
  const key = keys.verifying.get(header.kid ?? '');
  if (!key || Object.keys(header).some((name) => !HEADER_NAMES.has(name))) throw new Error('foreign header');
  return webKey(key, 'verify');
}

const webKeys = new WeakMap<KeyObject, webcrypto.CryptoKey>();

/** The key as WebCrypto has it, made once: jose would look it up anew for every token. Node before 22.10 leaves it to jose. */
function webKey(key: KeyObject, use: 'sign' | 'verify'): webcrypto.CryptoKey | KeyObject {
  if (!('toCryptoKey' in key)) return key;
  const known = webKeys.get(key) ?? key.toCryptoKey('Ed25519', false, [use]);
  webKeys.set(key, known);
  return known;
}

function claimsOf(payload: JWTPayload, plugin: string): TokenClaims | undefined {
  const { tenant, sid, cnf, teammate, aud, iat, exp } = payload;
  if (!isText(tenant) || !isText(sid) || aud !== plugin) return undefined;
  if (cnf !== undefined && !isText(cnf)) return undefined;
  if (typeof iat !== 'number' || typeof exp !== 'number' || exp > iat + LONGEST_TOKEN_SECONDS) {
    return undefined;
  }
  return {
    plugin,
    tenant,
    session: sid,
    cookie: cnf,
    // Signed by us, so of our shape.
    teammate: teammate as Teammate | undefined,
    expires: exp,
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
