export { createCredentials } from './createCredentials.ts';
export type { CredentialOwner, Credentials } from './createCredentials.ts';
export { readKeyRing } from './keyRing.ts';
export type { KeyService, WrappedKey } from './keyRing.ts';
