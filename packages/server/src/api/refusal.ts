import { AuthError } from '@frontyard/auth';
import { HTTPException } from 'hono/http-exception';
import { databaseFault } from '../databaseFault.ts';
import { RequestError } from './RequestError.ts';

/** What the caller is told about an error; `undefined` when it is our own fault and none of the caller's business. */
export function refusalFor(error: unknown): RequestError | undefined {
  if (RequestError.is(error)) return error;
  if (error instanceof HTTPException && error.status === 504) return TIMED_OUT;
  if (error instanceof HTTPException && error.status < 500) return fromHono(error);
  if (AuthError.is(error) && error.code.startsWith('OUTBOUND_')) return UPSTREAM;
  const fault = databaseFault(error);
  return fault && fromDatabase(fault.code);
}

export function tooLarge(): RequestError {
  return new RequestError(413, 'TOO_LARGE', 'The request is larger than 256 kB. Send less at once.');
}

export function notFound(): RequestError {
  return new RequestError(404, 'NOT_FOUND', 'There is nothing at this address.');
}

/** What a caller reads when the fault is ours. */
export const INTERNAL: RequestError = new RequestError(
  500,
  'INTERNAL',
  'Something went wrong on our side. Try again; if it stays, name the request id to your administrator.',
);

const TIMED_OUT: RequestError = new RequestError(
  504,
  'TIMED_OUT',
  'This took too long, so nobody waited for its end. Look whether it was done before you do it again.',
);

/** Another server, asked by ours, was refused or failed: which one, and how, is written to the log alone. */
const UPSTREAM: RequestError = new RequestError(
  502,
  'UPSTREAM',
  'A service this plugin asks could not be reached, or its answer was refused. Try again in a moment; if it stays, ask your administrator to check its address.',
);

function fromHono({ status, message }: HTTPException): RequestError {
  if (status === 404) return notFound();
  if (status === 413) return tooLarge();
  return new RequestError(status as 400, 'BAD_REQUEST', message || 'The request could not be read.');
}

/** @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const ANSWERS: readonly [codes: RegExp, refusal: RequestError][] = [
  [/^23505$/, new RequestError(409, 'CONFLICT', 'This already exists. Load the page again to see it.')],
  [
    /^23503$/,
    new RequestError(409, 'CONFLICT', 'Something this belongs to has changed. Load the page again.'),
  ],
  [
    /^(40001|40P01|55P03|57014)$/,
    new RequestError(503, 'BUSY', 'The database is busy. Try again in a moment.'),
  ],
  [
    /^(08...|53...|57P..|CONNECTION_LOST|ECONN\w+|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN)$/,
    new RequestError(503, 'UNAVAILABLE', 'The database cannot be reached. Try again in a moment.'),
  ],
];

function fromDatabase(code: string): RequestError | undefined {
  return ANSWERS.find(([codes]) => codes.test(code))?.[1];
}
