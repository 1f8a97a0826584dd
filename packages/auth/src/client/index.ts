export { ApiError } from './ApiError.ts';
export type { ApiErrorInit, ApiIssue } from './ApiError.ts';
export { createSession } from './createSession.ts';
export type { PageSession, PageSessionOptions } from './createSession.ts';
