import { expect, test } from 'vitest';
import { AuthError } from '../errors.ts';
import { createCallerAddress } from './callerAddress.ts';

const behind = createCallerAddress(['10.0.0.0/8', '2001:db8::7']);

test('without proxies the connection alone tells, whatever a header says', () => {
  const open = createCallerAddress();
  expect(open('203.0.113.5', '198.51.100.1')).toBe('203.0.113.5');
  expect(open('127.0.0.1', '198.51.100.1')).toBe('127.0.0.1');
  expect(open(undefined, '198.51.100.1')).toBe('unknown');
});

test('behind our proxies the caller is the last one they did not vouch for', () => {
  expect(behind('10.0.0.1', '198.51.100.1')).toBe('198.51.100.1');
  expect(behind('10.0.0.1', '198.51.100.1, 10.9.9.9')).toBe('198.51.100.1');
  expect(behind('2001:db8::7', '198.51.100.1')).toBe('198.51.100.1');
  expect(behind('10.0.0.1', '198.51.100.1:50123')).toBe('198.51.100.1');
  expect(behind('10.0.0.1', '[2a00:1:2:3::1]:50123')).toBe('2a00:1:2:3::/64');
  expect(behind('::ffff:10.0.0.1', '198.51.100.1')).toBe('198.51.100.1');
});

test('what a caller made up in front of it changes nothing', () => {
  expect(behind('10.0.0.1', '1.1.1.1, 198.51.100.1')).toBe('198.51.100.1');
  expect(behind('10.0.0.1', '10.0.0.1, 10.0.0.2, 198.51.100.1')).toBe('198.51.100.1');
  expect(behind('203.0.113.5', '198.51.100.1')).toBe('203.0.113.5');
  for (const made of [
    '',
    ',',
    'unknown',
    '127.1',
    '1.2.3.4\r\nX: y',
    '"198.51.100.1"',
    '1.1.1.1:port',
    '[1]',
  ]) {
    expect(behind('10.0.0.1', made)).toBe('10.0.0.1');
  }
  expect(behind('10.0.0.1', '1.1.1.1,'.repeat(100_000))).toBe('10.0.0.1');
});

test('one network of IPv6 is one caller, and IPv4 in its clothes is itself', () => {
  const open = createCallerAddress();
  expect(open('2a00:1:2:3::1', undefined)).toBe(open('2a00:1:2:3:ffff::9', undefined));
  expect(open('2a00:1:2:3::1', undefined)).not.toBe(open('2a00:1:2:4::1', undefined));
  expect(open('::ffff:203.0.113.5', undefined)).toBe('203.0.113.5');
});

test('a proxy that is no address is refused at start', () => {
  for (const proxy of ['', 'localhost', '10.0.0.0/64', '10.1', '*', '10.0.0.1/x']) {
    expect(() => createCallerAddress([proxy])).toThrow(AuthError);
  }
});
