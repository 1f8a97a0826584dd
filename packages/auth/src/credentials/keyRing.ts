import { AuthError } from '../errors.ts';
import { decrypt, encrypt } from './gcm.ts';

export interface WrappedKey {
  readonly keyId: string;
  readonly bytes: Uint8Array;
}

/**
 * Keeps the keys that wrap each credential's own key: a ring in the environment, or a key service elsewhere.
 * `context` names whose credential it is; services that bind a context (such as AWS KMS) should be given it.
 */
export interface KeyService {
  /** The id of the key that `wrap` uses now. Letters, digits, `_` and `-`. */
  readonly newest: string;
  wrap(key: Uint8Array, context: Readonly<Record<string, string>>): Promise<WrappedKey>;
  /** Rejects when the key is unknown or the bytes were altered. */
  unwrap(wrapped: WrappedKey, context: Readonly<Record<string, string>>): Promise<Uint8Array>;
}

const ENTRY = /^([\w-]{1,64}):([\w+/-]{43}=?)$/;

/**
 * Reads `id:key` pairs parted by commas or spaces, the newest first; each key is 32 bytes in base64
 * (`openssl rand -base64 32`). Old ones stay until everything is sealed anew.
 * @throws AuthError `BAD_KEY_RING`
 */
export function readKeyRing(text: string): KeyService {
  const entries = text.split(/[\s,]+/).filter(Boolean);
  const keys = new Map(entries.map(readEntry));
  const [newest] = keys.keys();
  const first = newest === undefined ? undefined : keys.get(newest);
  if (newest === undefined || !first || keys.size < entries.length) throw new AuthError('BAD_KEY_RING');

  return {
    newest,
    wrap: async (key, context) => ({ keyId: newest, bytes: encrypt(first, key, bound(newest, context)) }),
    async unwrap({ keyId, bytes }, context) {
      const key = keys.get(keyId);
      if (!key) throw new AuthError('UNKNOWN_KEY', keyId);
      return decrypt(key, bytes, bound(keyId, context));
    },
  };
}

function readEntry(entry: string): [id: string, key: Buffer] {
  const [, id, base64] = ENTRY.exec(entry) ?? [];
  const key = Buffer.from(base64 ?? '', 'base64');
  if (id === undefined || key.length !== 32) throw new AuthError('BAD_KEY_RING');
  return [id, key];
}

function bound(keyId: string, context: Readonly<Record<string, string>>): string {
  return JSON.stringify(['frontyard key', keyId, Object.entries(context).toSorted()]);
}
