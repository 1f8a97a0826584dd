/** Every mistake in how this package is set up, and everything it refused to send or open: its code, and what to read. */
export const ERRORS = {
  NO_SECRETS:
    'No auth secret is configured, so nobody could ever open the plugin. Copy the secret of each account from the plugin’s settings in Front.',
  EMPTY_TENANT:
    'An auth secret belongs to an account without a name, so its data could not be kept apart. Name the account.',
  EMPTY_SECRET:
    'An account has an empty auth secret, which would let anyone in. Copy the secret from the plugin’s settings in Front.',
  UNREADABLE_SECRET:
    'An auth secret is longer than 512 characters or holds a NUL, so no request could ever match it. Copy it again from Front.',
  BAD_HASH:
    'The hash of an auth secret is not one that hashAuthSecret made, so nothing could ever match it. Make it again, with the present SESSION_SECRET.',
  DUPLICATE_SECRET:
    'Two entries share one auth secret, so a request could not be told to belong to one account. Give each its own secret.',
  BAD_LABEL:
    'Two auth secrets of one account share a label, or a label is not a short plain name, so counts of use could not tell them apart. Use names such as current and next.',
  BAD_RETIREMENT:
    'The date an auth secret retires at is not a date, so it would never retire. Write it as 2026-12-31.',
  SHORT_KEY_SECRET:
    'The secret that session keys are made from is shorter than 32 characters, so it could be guessed. Use 32 random characters or more.',
  BAD_LIFETIME:
    'The times a session may last do not fit together: a token lives an hour at most and no longer than an idle session, and no session more than 12 hours. Check `limits`.',
  BAD_PROXY:
    'A trusted proxy is not an address or a range such as 10.0.0.0/8, so callers could not be told apart. Correct the list.',
  BAD_SOURCE:
    'An address in a page’s headers is not an origin such as https://*.frontapp.com, so the browser would misread the whole policy. Correct the list.',
  BAD_KEY_RING:
    'The keys that seal credentials are missing or wrong, so none could be kept. List them as id:key, the newest first, each 32 bytes in base64 from `openssl rand -base64 32`.',
  UNKNOWN_KEY:
    'A credential was sealed with a key that is not on the ring, so it cannot be opened. Put the key back until everything is sealed anew.',
  CREDENTIAL_REFUSED:
    'A sealed credential was altered, or belongs to another account or provider, so it was not opened. Ask for the credential again.',
  OUTBOUND_SCHEME:
    'An address to call is not https, so what is sent could be read on the way and nothing was sent. Use an address that starts with https://.',
  OUTBOUND_USER_INFO:
    'An address to call holds a name or password, which would end up in logs, so nothing was sent. Send credentials in a header.',
  OUTBOUND_HOST:
    'This account may not call this host, so nothing was sent. Add the vendor’s domain to the account’s list if it belongs there.',
  OUTBOUND_ADDRESS:
    'This host leads into a private network or to this machine itself, so nothing was sent. Use the service’s public address.',
  OUTBOUND_REDIRECT:
    'This host redirects too often, or would pass what was sent on to another site, so the call was given up. Use the address it redirects to.',
  OUTBOUND_TOO_LARGE:
    'This host answered with more than the limit allows, so the answer was dropped. Ask for less at once.',
  OUTBOUND_TOO_SLOW:
    'This host did not finish its answer in time, so the call was given up. Try again in a moment.',
  OUTBOUND_UNREACHABLE:
    'This host could not be reached, or did not answer as a web server does. Check the address, then try again.',
} as const;

export type AuthErrorCode = keyof typeof ERRORS;

const MARK: unique symbol = Symbol.for('frontyard.AuthError');

/** A mistake in the set-up, an outbound call or a sealed credential that was refused. A wrong secret or a bad token is no error: those give `undefined`. */
export class AuthError extends Error {
  readonly [MARK] = true;
  override readonly name = 'AuthError';
  readonly code: AuthErrorCode;

  /** @param subject what the mistake is about, such as an account's name; never a secret. */
  constructor(code: AuthErrorCode, subject?: string) {
    super(`[frontyard] ${subject ? `${subject}: ` : ''}${ERRORS[code]}`);
    this.code = code;
  }

  /** Survives two copies of this package in one process, unlike `instanceof`. */
  static is(error: unknown, code?: AuthErrorCode): error is AuthError {
    const marked = typeof error === 'object' && error !== null && MARK in error;
    return marked && (code === undefined || (error as AuthError).code === code);
  }
}
