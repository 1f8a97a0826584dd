import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, hkdfSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { AuthError } from './errors.ts';

/** What signs sessions, and what may check them, by key id. */
export interface SessionKeys {
  readonly kid: string;
  readonly signing: KeyObject;
  readonly verifying: ReadonlyMap<string, KeyObject>;
}

/**
 * Makes the Ed25519 key pair that sessions are signed with. Without `secret` the pair is new each time, so sessions
 * end when the process does; the same `secret` gives the same pair on every machine and after every restart. Tokens
 * signed with a `previous` secret are still read, so that replacing it ends no session.
 * @throws AuthError `SHORT_KEY_SECRET` under 32 characters
 */
export function createSessionKeys(
  options: { secret?: string; previous?: readonly string[] } = {},
): SessionKeys {
  const signing =
    options.secret === undefined ? generateKeyPairSync('ed25519').privateKey : keyFrom(options.secret);
  const read = [signing, ...(options.previous ?? []).map(keyFrom)].map(createPublicKey);
  const verifying = new Map(read.map((key) => [keyId(key), key]));
  return { kid: keyId(createPublicKey(signing)), signing, verifying };
}

/**
 * What the auth secrets are fingerprinted with (`createSecretBook`'s `key`): the same in all processes that have the
 * same `secret`, so that a session opened by one of them stands in the others.
 */
export function createFingerprintKey(secret: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', 'frontyard fingerprint key', 32));
}

function keyFrom(secret: string): KeyObject {
  if (secret.length < 32) throw new AuthError('SHORT_KEY_SECRET');
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'frontyard session key', 32));
  return createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
}

/** What stands before the 32 secret bytes of an Ed25519 key in PKCS #8. @see https://www.rfc-editor.org/rfc/rfc8410#section-7 */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

function keyId(key: KeyObject): string {
  const bytes = key.export({ format: 'der', type: 'spki' });
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
}
