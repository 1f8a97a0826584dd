/** One field the server found wrong: where it is (`links.0.url`), and what to do about it. */
export interface ApiIssue {
  path: string;
  message: string;
}

export interface ApiErrorInit {
  status: number;
  code: string;
  message: string;
  issues?: readonly ApiIssue[] | undefined;
  requestId?: string | undefined;
  cause?: unknown;
}

const MARK: unique symbol = Symbol.for('frontyard.ApiError');

/** What our own server refused or failed to do. `status` is 0 when no answer arrived at all. */
export class ApiError extends Error {
  readonly [MARK] = true;
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: string;
  readonly issues: readonly ApiIssue[] | undefined;
  readonly requestId: string | undefined;

  constructor({ status, code, message, issues, requestId, cause }: ApiErrorInit) {
    super(message, { cause });
    this.status = status;
    this.code = code;
    this.issues = issues;
    this.requestId = requestId;
  }

  /** Survives two copies of this package in one page, unlike `instanceof`. */
  static is(error: unknown, code?: string): error is ApiError {
    const marked = typeof error === 'object' && error !== null && MARK in error;
    return marked && (code === undefined || (error as ApiError).code === code);
  }
}

/** Reads the server's `{error: {…}}`; an answer in any other shape keeps its status and says no more. */
export async function errorOf(response: Response): Promise<ApiError> {
  const { status } = response;
  const error = field(await response.json().catch(() => undefined), 'error');
  const issues = field(error, 'issues');
  return new ApiError({
    status,
    code: text(field(error, 'code')) ?? 'UNEXPECTED_ANSWER',
    message: text(field(error, 'message')) ?? `The server answered ${status}. Try again in a moment.`,
    issues: Array.isArray(issues) ? issues.map(issueOf) : undefined,
    requestId: text(field(error, 'requestId')),
  });
}

function issueOf(value: unknown): ApiIssue {
  return { path: text(field(value, 'path')) ?? '', message: text(field(value, 'message')) ?? '' };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
