import type { ERRORS } from './errors.ts';

export type ErrorCode = keyof typeof ERRORS;

/** What a developer should read where nothing else may have been loaded yet. */
export const EARLY_ERRORS = {
  NOT_IN_FRONT:
    'No Front answered, so nothing here can work. Open the page as a plugin in Front or in the emulator, at the address that is registered.',
  BAD_ARGUMENTS:
    'The arguments do not fit the contract, so nothing was sent. See `issues` for the fields at fault.',
  DISCONNECTED: 'The bridge was closed before Front answered. Connect again, or reload the plugin.',
  NOT_LOADED:
    "A part of the plugin's own code could not be loaded, so nothing was sent. Try again, or reload the plugin: a new version may have replaced the files.",
} as const;

let words: Partial<Record<ErrorCode, string>> = EARLY_ERRORS;

/** Gives the words of all errors, for whoever has loaded them. */
export function learnErrors(all: Readonly<Record<ErrorCode, string>>): void {
  words = all;
}

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
    super(`[frontyard] ${subject}${words[code] ?? code}`, { cause: details.cause });
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
