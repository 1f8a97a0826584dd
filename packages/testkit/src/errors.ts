/** What can go wrong with recordings: code, and what a developer should read. */
export const ERRORS = {
  BAD_SESSION: 'This is not a recorded session that can be read, so nothing was played. Record it again.',
  LEAK: 'Something of the original is still in the recording, so it was not written. Replace it by the policy, or allow it with `keep`.',
  INCOMPLETE:
    'The log is not whole, so no session was made of it. Record with the recorder in the page instead.',
  NO_PLUGIN: 'The plugin did not say hello, so nothing was played. Open its address by hand to see why.',
} as const;
export type TestkitErrorCode = keyof typeof ERRORS;

const MARK: unique symbol = Symbol.for('frontyard.TestkitError') as never;

export class TestkitError extends Error {
  readonly [MARK] = true;
  override readonly name = 'TestkitError';
  readonly code: TestkitErrorCode;

  constructor(code: TestkitErrorCode, subject = '', cause?: unknown) {
    super(subject ? `${subject}: ${ERRORS[code]}` : ERRORS[code], { cause });
    this.code = code;
  }

  static is(error: unknown, code?: TestkitErrorCode): error is TestkitError {
    const marked = typeof error === 'object' && error !== null && MARK in error;
    return marked && (code === undefined || (error as TestkitError).code === code);
  }
}
