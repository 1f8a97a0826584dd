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
 * end when the process does; the same `secret` gives the same pair on every machine and after every restart.
 * @throws AuthError `SHORT_KEY_SECRET` under 32 characters
 */
export function createSessionKeys(options: { secret?: string } = {}): SessionKeys {
  const signing =
    options.secret === undefined ? generateKeyPairSync('ed25519').privateKey : keyFrom(options.secret);
  const verifying = createPublicKey(signing);
  const kid = keyId(verifying);
  return { kid, signing, verifying: new Map([[kid, verifying]]) };
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
