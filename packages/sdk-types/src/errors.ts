/** Every error the kit can raise in a plugin: its code, and what a developer should read. */
export const ERRORS = {
  NOT_IN_FRONT:
    'No Front answered, so nothing here can work. Open the page as a plugin in Front or in the emulator, at the address that is registered.',
  METHOD_UNAVAILABLE:
    'Front does not offer this method here, so nothing was sent. Check `context.type` and the platform, or ask `can(name)` first.',
  BAD_ARGUMENTS:
    'The arguments do not fit the contract, so nothing was sent. See `issues` for the fields at fault.',
  HOST_REFUSED: "Front refused the call, so nothing changed. Front's own words are in `cause`.",
  STALE_CONTEXT:
    'The answer came after the conversation had changed, so it was dropped. Ask again for the conversation that is open now.',
  ABORTED: 'The call was given up by its signal. Call again if the answer is still wanted.',
  DISCONNECTED: 'The bridge was closed before Front answered. Connect again, or reload the plugin.',
  NO_ANSWER:
    'Front did not answer within the time limit, so it is unknown whether the call took effect. Read the state again before you repeat it.',
} as const;
export type ErrorCode = keyof typeof ERRORS;

/** One mistake in the arguments: where, and what is wrong. */
export interface ArgumentIssue {
  readonly path: string;
  readonly message: string;
}

interface ErrorDetails {
  readonly method?: string;
  readonly cause?: unknown;
  readonly issues?: readonly ArgumentIssue[];
}

const MARK: unique symbol = Symbol.for('frontyard.PluginError') as never;

/** The one error class of the kit; tell errors apart by `code`. */
export class PluginError extends Error {
  readonly [MARK] = true;
  override readonly name = 'PluginError';
  readonly code: ErrorCode;
  readonly method: string | undefined;
  readonly issues: readonly ArgumentIssue[];

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    const subject = details.method ? `${details.method}(): ` : '';
    super(`[frontyard] ${subject}${ERRORS[code]}`, { cause: details.cause });
    this.code = code;
    this.method = details.method;
    this.issues = details.issues ?? [];
  }

  /** Survives two copies of this package in one page, unlike `instanceof`. */
  static is(error: unknown, code?: ErrorCode): error is PluginError {
    const marked = typeof error === 'object' && error !== null && MARK in error;
    return marked && (code === undefined || (error as PluginError).code === code);
  }
}
