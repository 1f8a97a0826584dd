import { AuthError } from '@frontyard/auth';
import { expect, test } from 'vitest';
import { refusalFor } from './refusal.ts';

const failed = (code: string): Error => {
  const cause = Object.assign(new Error('driver'), { code, severity: 'ERROR' });
  return Object.assign(new Error('Failed query', { cause }), { query: 'select 1', params: [] });
};

test.each([
  ['a second row of the same', '23505', 409, 'CONFLICT'],
  ['a row that belongs to nothing', '23503', 409, 'CONFLICT'],
  ['two transactions in each other’s way', '40P01', 503, 'BUSY'],
  ['a query that took too long', '57014', 503, 'BUSY'],
  ['too many connections', '53300', 503, 'UNAVAILABLE'],
  ['a database that shuts down', '57P01', 503, 'UNAVAILABLE'],
])('%s is an answer the caller can act on', (_name, code, status, answer) => {
  expect(refusalFor(failed(code))).toMatchObject({ status, code: answer });
});

test('a database out of reach is told apart from a bug', () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' });
  const error = Object.assign(new Error('Failed query', { cause }), { query: 'select 1', params: [] });
  expect(refusalFor(error)).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
});

test('another service that was refused or failed is not our fault, and is not named', () => {
  const refusal = refusalFor(new AuthError('OUTBOUND_TOO_LARGE', 'crm.example'));
  expect(refusal).toMatchObject({ status: 502, code: 'UPSTREAM' });
  expect(refusal?.message).not.toContain('crm.example');
  expect(refusalFor(new AuthError('BAD_LIFETIME'))).toBeUndefined();
});

test('a mistake in our own query, or any other error, is none of the caller’s business', () => {
  expect(refusalFor(failed('42703'))).toBeUndefined();
  expect(refusalFor(new TypeError('x is not a function'))).toBeUndefined();
  expect(refusalFor(Object.assign(new Error('no such file'), { code: 'ENOENT' }))).toBeUndefined();
});
