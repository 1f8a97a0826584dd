import type { MiddlewareHandler } from 'hono';
import { resolver, uniqueSymbol } from 'hono-openapi';
import { z } from 'zod';
import { RequestError } from './RequestError.ts';

/** The versions an edit may be made from: those named in `If-Match`, or whichever there is. */
export type ExpectedVersions = '*' | readonly number[];

type IfMatch = MiddlewareHandler<
  object,
  string,
  { in: { header: { 'if-match': string } }; out: { header: { expected: ExpectedVersions } } }
>;

/**
 * Lets an edit through only if it says, in `If-Match`, which version it was made from; the route reads it with
 * `c.req.valid('header').expected`. Without it 428, so that nobody overwrites what they have not seen.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-if-match
 */
export function ifMatch(): IfMatch {
  return Object.assign(checkIfMatch(), {
    [uniqueSymbol]: { target: 'header' as const, ...resolver(IfMatchHeader) },
  });
}

const IfMatchHeader = z.object({ 'if-match': z.string() });

function checkIfMatch(): IfMatch {
  return async (c, next) => {
    const header = c.req.header('if-match');
    if (header === undefined) throw PRECONDITION_REQUIRED;
    c.req.addValidatedData('header', { expected: versionsIn(header) });
    return next();
  };
}

/** The `ETag` of a thing whose changes are counted. */
export function etagOf({ version }: { version: number }): string {
  return `"${version}"`;
}

/** Refuses an edit made from a version that is no longer the newest. */
export function changedMeanwhile(message: string): RequestError {
  return new RequestError(412, 'CHANGED_MEANWHILE', message);
}

/** A tag that is none of ours (a weak one, say) is a version there never was. */
function versionsIn(header: string): ExpectedVersions {
  if (header.trim() === '*') return '*';
  return header.split(',').flatMap((tag) => {
    const [, digits] = /^"(\d{1,9})"$/.exec(tag.trim()) ?? [];
    return digits === undefined ? [] : [Number(digits)];
  });
}

const PRECONDITION_REQUIRED: RequestError = new RequestError(
  428,
  'PRECONDITION_REQUIRED',
  'Say in If-Match which version this was made from (its ETag), so that nobody’s change is lost. Nothing was written.',
);
