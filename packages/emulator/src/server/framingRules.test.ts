import { expect, test } from 'vitest';
import { framingProblem } from './framingRules.ts';

const PAGE = 'http://localhost:5001/panel';
const FRAMER = 'http://localhost:4400';
const problem = (headers: Record<string, string>, page = PAGE, framer = FRAMER) =>
  framingProblem(new Headers(headers), page, framer);
const ancestors = (sources: string, page?: string, framer?: string) =>
  problem({ 'content-security-policy': `frame-ancestors ${sources}` }, page, framer);

test.each([
  '*',
  'http:',
  'http://localhost:4400',
  'HTTP://LOCALHOST:4400/',
  'http://localhost:*',
  'localhost:4400',
  'https://*.frontapp.com http://localhost:4400',
])('frame-ancestors %s lets the emulator in', (sources) => {
  expect(ancestors(sources)).toBeUndefined();
});

test.each([
  "'none'",
  '',
  "'self'",
  'https:',
  'http://localhost',
  'http://127.0.0.1:4400',
  '*.localhost:4400',
  'https://*.frontapp.com',
])('frame-ancestors %s does not, and is named', (sources) => {
  expect(ancestors(sources)).toContain(`framed by ${sources || "'none'"}, not by ${FRAMER}`);
});

test('what is allowed over HTTP is allowed over HTTPS, not the other way round', () => {
  expect(ancestors('http://localhost:*', PAGE, 'https://localhost:4400')).toBeUndefined();
  expect(ancestors('localhost:4400', 'https://localhost:5001/', 'http://localhost:4400')).toBeDefined();
  expect(ancestors('*.example.com', PAGE, 'https://app.example.com')).toBeUndefined();
  expect(ancestors('*.example.com', PAGE, 'https://example.com')).toBeDefined();
});

test('every policy counts, and in each its first directive', () => {
  const policy = (value: string) => problem({ 'content-security-policy': value });
  expect(policy("default-src 'self', frame-ancestors *")).toBeUndefined();
  expect(policy("frame-ancestors *, frame-ancestors 'none'")).toContain("framed by 'none'");
  expect(policy("frame-ancestors *; frame-ancestors 'none'")).toBeUndefined();
  expect(policy("frame-ancestors 'none'; frame-ancestors *")).toBeDefined();
  expect(policy("x-frame-ancestors 'none'")).toBeUndefined();
});

test.each(['DENY', 'deny', 'SAMEORIGIN', 'DENY, DENY', 'SAMEORIGIN, ALLOWALL'])(
  'X-Frame-Options: %s keeps the page out',
  (value) => {
    expect(problem({ 'x-frame-options': value })).toContain(`X-Frame-Options: ${value}`);
  },
);

test.each(['ALLOWALL', 'ALLOW-FROM https://app.frontapp.com', 'yes', '', 'yes, no'])(
  'X-Frame-Options: %s is passed over, as browsers do',
  (value) => {
    expect(problem({ 'x-frame-options': value })).toBeUndefined();
  },
);

test('beside frame-ancestors X-Frame-Options does not count; SAMEORIGIN lets its own origin in', () => {
  expect(
    problem({ 'x-frame-options': 'DENY', 'content-security-policy': 'frame-ancestors *' }),
  ).toBeUndefined();
  expect(problem({ 'x-frame-options': 'SAMEORIGIN' }, PAGE, 'http://localhost:5001')).toBeUndefined();
});
