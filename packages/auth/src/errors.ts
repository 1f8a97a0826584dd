/** Every mistake in how this package is set up: its code, and what a developer should read. */
export const ERRORS = {
  NO_SECRETS:
    'No auth secret is configured, so nobody could ever open the plugin. Copy the secret of each account from the plugin’s settings in Front.',
  EMPTY_TENANT:
    'An auth secret belongs to an account without a name, so its data could not be kept apart. Name the account.',
  EMPTY_SECRET:
    'An account has an empty auth secret, which would let anyone in. Copy the secret from the plugin’s settings in Front.',
  UNREADABLE_SECRET:
    'An auth secret is longer than 512 characters or holds a NUL, so no request could ever match it. Copy it again from Front.',
  DUPLICATE_SECRET:
    'Two entries share one auth secret, so a request could not be told to belong to one account. Give each its own secret.',
  BAD_LABEL:
    'Two auth secrets of one account share a label, or a label is not a short plain name, so counts of use could not tell them apart. Use names such as current and next.',
  BAD_RETIREMENT:
    'The date an auth secret retires at is not a date, so it would never retire. Write it as 2026-12-31.',
  SHORT_KEY_SECRET:
    'The secret that session keys are made from is shorter than 32 characters, so it could be guessed. Use 32 random characters or more.',
  BAD_LIFETIME:
    'A session must live between 1 second and 12 hours, so this one was not issued. Check `lifetimeSeconds`.',
  BAD_SOURCE:
    'An address in a page’s headers is not an origin such as https://*.frontapp.com, so the browser would misread the whole policy. Correct the list.',
} as const;

export type AuthErrorCode = keyof typeof ERRORS;

const MARK: unique symbol = Symbol.for('frontyard.AuthError');

/** A mistake in the set-up. A wrong secret or a bad token is no error: those give `undefined`. */
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
