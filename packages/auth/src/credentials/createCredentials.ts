import { randomBytes } from 'node:crypto';
import { AuthError } from '../errors.ts';
import { decrypt, encrypt } from './gcm.ts';
import type { KeyService, WrappedKey } from './keyRing.ts';

/** Whose credential it is, and for what: sealed in, and asked for again. */
export interface CredentialOwner {
  tenant: string;
  /** Such as `hubspot`. */
  provider: string;
}

export interface Credentials {
  /** A text that may be kept in a database. */
  seal(credential: string, owner: CredentialOwner): Promise<string>;
  /** @throws AuthError `CREDENTIAL_REFUSED` when it was altered or sealed for another owner, `UNKNOWN_KEY` */
  open(sealed: string, owner: CredentialOwner): Promise<string>;
  /** Whether `reseal` would give another text, because a newer key came into use. */
  isOutdated(sealed: string): boolean;
  /** The same credential under the newest key; the very same text when that is in use already. @throws AuthError */
  reseal(sealed: string, owner: CredentialOwner): Promise<string>;
}

/**
 * Keeps other services' tokens and passwords unreadable at rest: each under a key of its own (AES-256-GCM), which the
 * key service wraps. A row copied to another account or provider does not open.
 */
export function createCredentials(service: KeyService): Credentials {
  const seal = async (credential: string, owner: CredentialOwner): Promise<string> => {
    const key = randomBytes(32);
    const wrapped = await service.wrap(key, contextOf(owner));
    const cipher = encrypt(key, Buffer.from(credential), bound(wrapped.keyId, owner));
    return [VERSION, wrapped.keyId, base64(wrapped.bytes), base64(cipher)].join('.');
  };

  const open = async (sealed: string, owner: CredentialOwner): Promise<string> => {
    const { wrapped, cipher } = take(sealed);
    try {
      const key = await service.unwrap(wrapped, contextOf(owner));
      return decrypt(key, cipher, bound(wrapped.keyId, owner)).toString();
    } catch (error) {
      // Whatever else went wrong may quote what it worked on.
      throw AuthError.is(error) ? error : new AuthError('CREDENTIAL_REFUSED', owner.provider);
    }
  };

  const isOutdated = (sealed: string): boolean => take(sealed).wrapped.keyId !== service.newest;

  return {
    seal,
    open,
    isOutdated,
    reseal: async (sealed, owner) => {
      const credential = await open(sealed, owner); // also when nothing changes: never hands on what doesn't open
      return isOutdated(sealed) ? seal(credential, owner) : sealed;
    },
  };
}

const VERSION = 'v1';
const SHAPE = /^v1\.([\w-]{1,64})\.([\w-]+)\.([\w-]+)$/;

function take(sealed: string): { wrapped: WrappedKey; cipher: Uint8Array } {
  const [, keyId, key, cipher] = SHAPE.exec(sealed) ?? [];
  if (keyId === undefined || key === undefined || cipher === undefined) {
    throw new AuthError('CREDENTIAL_REFUSED');
  }
  const bytes = Buffer.from(key, 'base64url');
  return { wrapped: { keyId, bytes }, cipher: Buffer.from(cipher, 'base64url') };
}

function contextOf({ tenant, provider }: CredentialOwner): Record<string, string> {
  return { tenant, provider };
}

function bound(keyId: string, { tenant, provider }: CredentialOwner): string {
  return JSON.stringify(['frontyard credential', VERSION, keyId, tenant, provider]);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
