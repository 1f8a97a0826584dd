/** Every error the kit can raise: its code, and what a developer should read. */
export const ERRORS = {
  BAD_DATE:
    'A day is written as YYYY-MM-DD, and this text is not one, so no date can be shown. Take the first ten letters of an ISO moment.',
  COPY_BLOCKED:
    'Nothing was copied: the host, the Clipboard API and the page itself all refused. Show the text so that it can be selected by hand.',
  NO_TOAST_PROVIDER:
    'useToast() was called outside <ToastProvider>, so there is no place to show a toast. Put the provider around the panel.',
} as const;

export type ErrorCode = keyof typeof ERRORS;

const MARK = Symbol.for('frontyard.UiKitError');

export class UiKitError extends Error {
  readonly [MARK] = true;
  override readonly name = 'UiKitError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, options?: ErrorOptions) {
    super(`[frontyard] ${ERRORS[code]}`, options);
    this.code = code;
  }

  /** Survives two copies of this package in one page, unlike `instanceof`. */
  static is(error: unknown, code?: ErrorCode): error is UiKitError {
    const isMarked = typeof error === 'object' && error !== null && MARK in error;
    return isMarked && (code === undefined || (error as UiKitError).code === code);
  }
}
