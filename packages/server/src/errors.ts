/** Every reason a server cannot start or carry on: its code, and what its operator should read. */
export const ERRORS = {
  PORT_TAKEN:
    'Another program already listens on this port, so this server did not start. Stop that program, or choose another port.',
  BAD_ENVIRONMENT:
    'The environment is incomplete or wrong, so the server did not start. Correct the variables named above.',
  PAGE_MISSING:
    'The web app has not been built, so there is no page to show. Build it, then open the plugin again.',
  PAGE_WITHOUT_HEAD:
    'The web app’s index.html has no <head>, so the session could not be put into the page. Add one.',
  DATABASE_LOCKED:
    'Another process is using this data folder; two at once would lose rows, so nothing was opened. Stop the other process, or use another folder.',
  DATABASE_UNREACHABLE:
    'The database did not answer, so the server did not start. Check that it runs and that DATABASE_URL is right.',
  DATABASE_UNTRUSTED:
    'The database could not prove that it is the one meant, so nothing was sent to it and the server did not start. Check the host in DATABASE_URL, and that DATABASE_CA is the authority that signed its certificate.',
  MIGRATION_FAILED:
    'A database migration failed and was rolled back, so the server did not start. Correct the statement named here.',
  TABLE_WITHOUT_TENANT:
    'This table’s primary key does not start with a column `tenant`, so its rows cannot be kept apart, and the server did not start. Put the tenant first in the key, in a migration.',
  TENANT_ROLE_UNBOUND:
    'This role is a superuser or may pass by row-level security, so tenants would see each other’s rows, and the server did not start. Take both rights from the role.',
  OTHER_TENANT:
    'Work for one tenant was begun within work for another, so nothing of it was done. Begin it once the other has ended.',
  OUTSIDE_TRANSACTION:
    'A query was sent past the transaction it runs in, which would wait for ever. Use the transaction’s own handle (`tx`) for every query inside.',
} as const;

export type ServerErrorCode = keyof typeof ERRORS;

const MARK: unique symbol = Symbol.for('frontyard.ServerError');

/** A failure of the server itself. What is wrong with a request is a `RequestError`. */
export class ServerError extends Error {
  readonly [MARK] = true;
  override readonly name = 'ServerError';
  readonly code: ServerErrorCode;

  /** @param subject what it is about, such as a port or a folder; never a secret or a value from the database. */
  constructor(code: ServerErrorCode, subject?: string, options?: ErrorOptions) {
    super(`[frontyard] ${subject ? `${subject}: ` : ''}${ERRORS[code]}`, options);
    this.code = code;
  }

  /** Survives two copies of this package in one process, unlike `instanceof`. */
  static is(error: unknown, code?: ServerErrorCode): error is ServerError {
    const marked = typeof error === 'object' && error !== null && MARK in error;
    return marked && (code === undefined || (error as ServerError).code === code);
  }
}
