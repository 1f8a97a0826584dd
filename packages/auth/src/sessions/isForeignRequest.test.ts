import { expect, test } from 'vitest';
import { isForeignRequest } from './isForeignRequest.ts';

const own = 'https://crm.example';
const ours = { method: 'POST', own, origin: own, site: 'same-origin', hasOwnHeader: true, hasCookie: true };

test('the page’s own requests pass, also where an older browser says less', () => {
  expect(isForeignRequest(ours)).toBe(false);
  expect(isForeignRequest({ ...ours, site: undefined })).toBe(false);
  expect(isForeignRequest({ ...ours, origin: undefined })).toBe(false);
  expect(isForeignRequest({ ...ours, own: 'http://crm.example' })).toBe(false);
});

test('a program without cookies passes: there is nothing to ride on', () => {
  const program = { ...ours, origin: undefined, site: undefined, hasCookie: false, hasOwnHeader: false };
  expect(isForeignRequest(program)).toBe(false);
});

test.each(['https://evil.test', 'null', 'https://crm.example.evil.test', 'https://crm.example:8443', ''])(
  'the origin %j is another’s',
  (origin) => expect(isForeignRequest({ ...ours, origin })).toBe(true),
);

test.each(['cross-site', 'same-site', 'none', 'nonsense'])('a request that is %s is refused', (site) => {
  expect(isForeignRequest({ ...ours, site })).toBe(true);
});

test('a cookie without a header of our own changes nothing, from wherever it comes', () => {
  expect(isForeignRequest({ ...ours, hasOwnHeader: false })).toBe(true);
  expect(isForeignRequest({ ...ours, hasOwnHeader: false, origin: undefined, site: undefined })).toBe(true);
});

test('reading is no change', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) {
    expect(isForeignRequest({ ...ours, method, site: 'cross-site' })).toBe(false);
  }
});
