export { openDatabase } from './openDatabase.ts';
export type { Database, DatabaseOptions, DatabasePlace, OpenDatabase } from './openDatabase.ts';
export type { ForTenant } from './tenants/createForTenant.ts';
export { openCredentialStore } from './credentialStore.ts';
export type { CredentialStore, CredentialStoreOptions } from './credentialStore.ts';
export { ServerError } from '../errors.ts';
