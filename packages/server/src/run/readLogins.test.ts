import { expect, test } from 'vitest';
import { readLogins } from './readLogins.ts';

const okta = { tenant: 'acme', name: 'okta', issuer: 'https://acme.okta.com', clientId: 'crm' };
const read = (...entries: object[]) => readLogins(JSON.stringify(entries));

test('an account has the providers that were named for it, and no other', () => {
  const providersOf = read(okta, { ...okta, tenant: 'globex', name: 'entra', clientSecret: 's3cret' });
  expect(providersOf('acme')).toMatchObject([{ name: 'okta' }]);
  expect(providersOf('globex')).toMatchObject([{ name: 'entra' }]);
  expect(providersOf('__proto__')).toEqual([]);
});

test.each([
  { ...okta, issuer: 'http://acme.okta.com' },
  { ...okta, issuer: 'javascript:alert(1)' },
  { ...okta, name: '../okta' },
  { ...okta, clientSecret: '' },
  { ...okta, scope: 'email' },
  { ...okta, clientsecret: 's3cret' },
  's3cret',
])('%o is refused without being quoted', (entry) => {
  expect(() => readLogins(JSON.stringify([entry]))).toThrow(/must be JSON such as/);
  expect(() => readLogins(`[${JSON.stringify(entry)}`)).not.toThrow(/s3cret/);
});
