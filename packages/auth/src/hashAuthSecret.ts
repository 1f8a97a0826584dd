import { createHmac } from 'node:crypto';
import { AuthError } from './errors.ts';
import { createFingerprintKey } from './keys.ts';
import { isReadableSecret } from './secret.ts';
import { writeHash } from './secretEntries.ts';

/**
 * What may stand in `FRONT_SECRETS` in place of an auth secret, as `hash`: of use with this very `SESSION_SECRET` alone,
 * and to nobody who has not got both.
 * @throws AuthError `UNREADABLE_SECRET`, `SHORT_KEY_SECRET`
 */
export function hashAuthSecret(secret: string, sessionSecret: string): string {
  if (!isReadableSecret(secret)) throw new AuthError('UNREADABLE_SECRET');
  if (sessionSecret.length < 32) throw new AuthError('SHORT_KEY_SECRET');
  return writeHash(createHmac('sha256', createFingerprintKey(sessionSecret)).update(secret).digest());
}
