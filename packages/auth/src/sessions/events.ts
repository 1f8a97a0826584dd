/**
 * What an operator should hear of. Names the account and the session, never a secret, a code, a handle or a token.
 *
 * - `code_refused`: a one-time code that is unknown or too old
 * - `code_replayed`: a one-time code brought a second time; its session is ended
 * - `handle_refused`: a refresh handle that never was one of this session
 * - `handle_reused`: a refresh handle brought after it was replaced; its session is ended
 * - `browser_changed`: a session brought without the cookie of the browser it belongs to
 * - `secret_retired`: a session whose secret opens nothing any more
 * - `session_ended`: somebody signed out, or an operator ended it
 * - `teammate_verified`: a teammate proved who they are
 * - `login_refused`: a login that was not begun by this session, or that its provider did not confirm
 */
export type AuthEventType =
  | 'code_refused'
  | 'code_replayed'
  | 'handle_refused'
  | 'handle_reused'
  | 'browser_changed'
  | 'secret_retired'
  | 'session_ended'
  | 'teammate_verified'
  | 'login_refused';

export interface AuthEvent {
  readonly type: AuthEventType;
  readonly plugin: string;
  readonly tenant?: string | undefined;
  /** The session's id: tells sessions apart, and opens nothing. */
  readonly session?: string | undefined;
}

export type OnAuthEvent = (event: AuthEvent) => void;
