import type { AuthEventType, OnAuthEvent } from '@frontyard/auth';
import type { Log } from '../createLog.ts';

/** Writes what happened to sessions as one line each, with `event` to search for; attacks and their like as warnings. */
export function logEvents(log: Log): OnAuthEvent {
  return ({ type, tenant, session }) => {
    const level = EXPECTED.has(type) ? 'info' : 'warn';
    log[level]({ event: type, tenant, session }, 'session');
  };
}

const EXPECTED: ReadonlySet<AuthEventType> = new Set([
  'session_ended',
  'teammate_verified',
  'secret_retired',
  'code_refused',
  'handle_refused',
]);
