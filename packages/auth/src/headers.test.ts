import { expect, test } from 'vitest';
import { FRONT_ANCESTORS, frameHeaders } from './headers.ts';

const policy = (options: Parameters<typeof frameHeaders>[0]) =>
  frameHeaders(options)['Content-Security-Policy'];

test('only Front may frame a page, and only the page’s own scripts run', () => {
  expect(policy({ frameAncestors: FRONT_ANCESTORS })).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; " +
      "font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; " +
      'trusted-types dompurify; frame-ancestors https://*.frontapp.com https://*.frontapplication.com',
  );
});

test('no cache keeps the page and no site learns its address', () => {
  expect(frameHeaders({ frameAncestors: [] })).toMatchObject({
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': expect.stringContaining('camera=()'),
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  });
});

test('without ancestors nobody frames the page', () => {
  expect(policy({ frameAncestors: [] })).toMatch(/frame-ancestors 'none'$/);
});

test('a nonce and further servers can be let in', () => {
  const value = policy({
    frameAncestors: ['http://localhost:5100'],
    nonce: 'abc123==',
    connect: ['https://api.test'],
  });
  expect(value).toContain("script-src 'self' 'nonce-abc123=='");
  expect(value).toContain("connect-src 'self' https://api.test");
  expect(value).toMatch(/frame-ancestors http:\/\/localhost:5100$/);
});

test('text becomes HTML only through policies that were named', () => {
  expect(policy({ frameAncestors: [], trustedTypes: [] })).toContain("trusted-types 'none'");
  expect(policy({ frameAncestors: [], trustedTypes: ['a', 'b#c'] })).toContain('trusted-types a b#c;');
  for (const name of ["'allow-duplicates'", '*', 'a b', 'a;b', '']) {
    expect(() => frameHeaders({ frameAncestors: [], trustedTypes: [name] })).toThrow(/is not an origin/);
  }
});

test.each([
  '*',
  'https:',
  'https://a.test; script-src *',
  'https://a.test\r\nX: y',
  'javascript:alert(1)',
  '',
])('the address %j, which would widen or break the policy, is refused', (source) => {
  expect(() => frameHeaders({ frameAncestors: [source] })).toThrow(/is not an origin/);
  expect(() => frameHeaders({ frameAncestors: [], connect: [source] })).toThrow(/is not an origin/);
});
