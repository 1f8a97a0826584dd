export { AuthError, ERRORS } from './errors.ts';
export type { AuthErrorCode } from './errors.ts';
export { matchesSecret } from './secret.ts';
export { createSecretBook } from './secretBook.ts';
export type {
  Opening,
  ReplaceableSecretBook,
  SecretBook,
  SecretBookOptions,
  SecretUsage,
} from './secretBook.ts';
export { findSecretMistakes } from './secretEntries.ts';
export type { SecretEntry } from './secretEntries.ts';
export { hashAuthSecret } from './hashAuthSecret.ts';
export { readAuthSecret } from './readAuthSecret.ts';
export { readTenant } from './readTenant.ts';
export { createFingerprintKey, createSessionKeys } from './keys.ts';
export type { SessionKeys } from './keys.ts';
export { createSessions } from './sessions/createSessions.ts';
export type { Begun, Sessions, SessionsOptions } from './sessions/createSessions.ts';
export type { Issued, SessionLimits } from './sessions/desk.ts';
export type { Exchange } from './sessions/exchangeCode.ts';
export type { Renewal } from './sessions/renewSession.ts';
export type { Session, Teammate } from './sessions/Session.ts';
export type { AuthEvent, AuthEventType, OnAuthEvent } from './sessions/events.ts';
export {
  dropBrowserCookie,
  readBrowserCookies,
  setBrowserCookie,
  surplusCookies,
} from './sessions/browserCookie.ts';
export type { BrowserCookie } from './sessions/browserCookie.ts';
export { randomText } from './sessions/digest.ts';
export { createMemoryStore } from './store/createMemoryStore.ts';
export type { MemoryStoreOptions } from './store/createMemoryStore.ts';
export type { SessionStore } from './store/SessionStore.ts';
export { problemOf, PROBLEM_TYPE } from './problem.ts';
export type { Problem, Refused } from './problem.ts';
export { bearerToken } from './bearerToken.ts';
export { API_HEADERS, FRONT_ANCESTORS, frameHeaders } from './headers.ts';
export type { FrameHeaderOptions } from './headers.ts';
export { createMemoryCounters } from './limits/counters.ts';
export type { Count, Counters, MemoryCountersOptions } from './limits/counters.ts';
export { createFailureLimit } from './limits/failureLimit.ts';
export type { Attempt, FailureLimit, FailureLimitOptions } from './limits/failureLimit.ts';
export { createTurns } from './limits/turns.ts';
export { createCallerAddress } from './limits/callerAddress.ts';
export type { CallerAddress } from './limits/callerAddress.ts';
