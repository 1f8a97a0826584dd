import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** One field found wrong: where it is (`links.0.url`), and what to do about it. */
export interface Issue {
  path: string;
  message: string;
}

const MARK: unique symbol = Symbol.for('frontyard.RequestError');

/** Thrown by a route to refuse a request: becomes `{error: {code, message, issues?, requestId}}` with this status. */
export class RequestError extends Error {
  readonly [MARK] = true;
  override readonly name = 'RequestError';
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly issues: readonly Issue[] | undefined;

  constructor(status: ContentfulStatusCode, code: string, message: string, issues?: readonly Issue[]) {
    super(message);
    this.status = status;
    this.code = code;
    this.issues = issues;
  }

  /** Survives two copies of this package in one process, unlike `instanceof`. */
  static is(error: unknown): error is RequestError {
    return typeof error === 'object' && error !== null && MARK in error;
  }
}
