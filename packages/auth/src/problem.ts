import { STATUS_CODES } from 'node:http';

/** Why a request was refused. */
export interface Refused {
  status: number;
  code: string;
  message: string;
  issues?: readonly { path: string; message: string }[] | undefined;
  requestId?: string | undefined;
}

/** What a refusal's body is. @see https://www.rfc-editor.org/rfc/rfc9457 */
export const PROBLEM_TYPE = 'application/problem+json';

/** A refusal's body: as RFC 9457 has it, for any client, and below `error` as our own pages read it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance?: string;
  requestId?: string;
  error: Omit<Refused, 'status'>;
}

export function problemOf({ status, code, message, issues, requestId }: Refused): Problem {
  const id = requestId === undefined ? {} : { requestId };
  return {
    type: `urn:frontyard:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: STATUS_CODES[status] ?? 'Refused',
    status,
    detail: message,
    ...(requestId === undefined ? {} : { instance: `urn:uuid:${requestId}` }),
    ...id,
    error: { code, message, ...(issues ? { issues } : {}), ...id },
  };
}
