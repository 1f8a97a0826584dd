import { expect, test } from 'vitest';
import { openPage } from '../testing/page.ts';
import { findHostOrigin } from './origins.ts';

const framedBy = (origin: string) => openPage({ ancestorOrigins: [origin] }).window;

test.each([
  'https://app.frontapp.com',
  'https://frontapp.com',
  'https://acme.frontapplication.com',
  'http://localhost:4000',
  'http://127.0.0.1:4000',
  'https://[::1]:4000',
])('a plugin talks to %s', (origin) => {
  expect(findHostOrigin(framedBy(origin))).toBe(origin);
});

test.each([
  'http://app.frontapp.com',
  'https://frontapp.com.evil.test',
  'https://evilfrontapp.com',
  'https://app.frontapp.com:8443',
  'https://evil.test',
  'null',
  '',
])('a plugin does not talk to "%s"', (origin) => {
  expect(findHostOrigin(framedBy(origin))).toBeUndefined();
});

test('the page may be told its host by its own address', () => {
  const { window } = openPage({ href: 'https://plugin.test/?front_domain=eu.frontapp.com' });
  expect(findHostOrigin(window)).toBe('https://eu.frontapp.com');
});

test('an address cannot talk the page into a foreign host', () => {
  const { window } = openPage({ href: 'https://plugin.test/?front_domain=https://evil.test' });
  expect(findHostOrigin(window)).toBeUndefined();
});

test('where browsers tell no ancestors, the referrer is the host', () => {
  const { window } = openPage({ ancestorOrigins: [], referrer: 'https://app.frontapp.com/inbox/1' });
  expect(findHostOrigin(window)).toBe('https://app.frontapp.com');
});

test('a list of our own replaces the default', () => {
  const allowed = ['https://host.test'];
  expect(findHostOrigin(framedBy('https://host.test'), allowed)).toBe('https://host.test');
  expect(findHostOrigin(framedBy('https://app.frontapp.com'), allowed)).toBeUndefined();
});
