import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ServerError } from '../errors.ts';
import { TEST_CERTIFICATE, TEST_KEY } from '../../tests/fixtures/testCertificate.ts';
import { describeEnv } from './describeEnv.ts';
import { readEnv } from './readEnv.ts';

const GOOD = { FRONT_SECRETS: JSON.stringify([{ tenant: 'acme', secret: 's3cret-of-acme' }]) };

/** A certificate, its key, another's, and a file that is neither. */
const tls = writeFiles();

const OWN = { WITH_DATABASE: z.stringbool().default(false) };

const entries = (...secrets: string[]) =>
  JSON.stringify(secrets.map((secret) => ({ tenant: 'acme', secret })));

test.each([
  ['no secrets', { FRONT_SECRETS: '' }, /^FRONT_SECRETS: is missing/m],
  [
    'a file of secrets that is not there',
    { FRONT_SECRETS: '', FRONT_SECRETS_FILE: '/nowhere' },
    /^FRONT_SECRETS_FILE: cannot be read/m,
  ],
  [
    'a file that holds no secrets',
    { FRONT_SECRETS: '', FRONT_SECRETS_FILE: tls.none },
    /^FRONT_SECRETS_FILE: must be JSON such as/m,
  ],
  [
    'secrets in two places',
    { FRONT_SECRETS_FILE: tls.secrets },
    /^FRONT_SECRETS_FILE: and FRONT_SECRETS are two places/m,
  ],
  ['secrets that are no JSON', { FRONT_SECRETS: 's3cret' }, /^FRONT_SECRETS: must be JSON such as/m],
  [
    'secrets of another shape',
    { FRONT_SECRETS: '{"acme":"s3cret"}' },
    /^FRONT_SECRETS: must be JSON such as/m,
  ],
  ['an empty list', { FRONT_SECRETS: '[]' }, /^FRONT_SECRETS:.*No auth secret is configured/m],
  [
    'an empty secret',
    { FRONT_SECRETS: entries('') },
    /^FRONT_SECRETS:.*acme: An account has an empty auth secret/m,
  ],
  [
    'one secret twice',
    { FRONT_SECRETS: entries('s3cret', 's3cret') },
    /^FRONT_SECRETS:.*share one auth secret/m,
  ],
  ['a short session secret', { SESSION_SECRET: 's3cret' }, /^SESSION_SECRET:.*shorter than 32 characters/m],
  ['a port that is none', { PORT: '70000' }, /^PORT: must be a port number/m],
  ['another database', { DATABASE_URL: 'mysql://me:s3cret@db' }, /^DATABASE_URL: must start with postgres/m],
  ['a proxy that is none', { TRUSTED_PROXIES: 's3cret' }, /^TRUSTED_PROXIES:.*is not an address or a range/m],
  [
    'a login provider without an address to come back to',
    { LOGIN_PROVIDERS: '[]' },
    /^PUBLIC_URL: is missing/m,
  ],
  [
    'login providers that are none',
    { LOGIN_PROVIDERS: '{"s3cret":1}', PUBLIC_URL: 'https://a.test' },
    /^LOGIN_PROVIDERS: must be JSON/m,
  ],
  [
    'keys for credentials that are none',
    { CREDENTIAL_KEYS: 'k1:s3cret' },
    /^CREDENTIAL_KEYS:.*keys that seal credentials are missing or wrong/m,
  ],
  ['an unknown level', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL: must be one of fatal/m],
  ['a wrong variable of the app itself', { WITH_DATABASE: 'perhaps' }, /^WITH_DATABASE: /m],
  ['a certificate without its key', { TLS_CERT: tls.cert }, /^TLS_CERT: and TLS_KEY belong together/m],
  [
    'a certificate that is none',
    { TLS_CERT: tls.none, TLS_KEY: tls.key },
    /^TLS_CERT: is not a certificate in PEM/m,
  ],
  ['a key that is none', { TLS_CERT: tls.cert, TLS_KEY: tls.none }, /^TLS_KEY: is not a private key in PEM/m],
  ['the key of another', { TLS_CERT: tls.cert, TLS_KEY: tls.otherKey }, /^TLS_KEY: is not the key of the/m],
  ['a pool of none', { DATABASE_POOL: '0' }, /^DATABASE_POOL: must be a number of connections/m],
  ['an authority without a database', { DATABASE_CA: tls.cert }, /^DATABASE_CA: is for PostgreSQL/m],
])('with %s: one clear sentence, no secret', (_name, variables, sentence) => {
  const message = refusalOf({ ...GOOD, ...variables });
  expect(message).toMatch(sentence);
  expect(message.match(/^[A-Z_]+: /gm)).toHaveLength(1);
  expect(message).not.toContain('s3cret');
});

test('mistakes between variables are told besides those in other ones', () => {
  const message = refusalOf({
    PORT: 'x',
    FRONT_SECRETS: GOOD.FRONT_SECRETS,
    LOGIN_PROVIDERS: '[]',
    TLS_KEY: tls.key,
    WITH_DATABASE: 'perhaps',
  });
  expect(message.match(/^[A-Z_]+(?=: )/gm)?.toSorted()).toEqual([
    'PORT',
    'PUBLIC_URL',
    'TLS_CERT',
    'WITH_DATABASE',
  ]);
});

test('every wrong secret is told, by its account or its place', () => {
  const wrong = [
    { tenant: 'acme', secret: '' },
    { tenant: 'globex', secret: 's3cret', label: '?' },
    { tenant: '', secret: 's3cret-too' },
  ];
  const message = refusalOf({ FRONT_SECRETS: JSON.stringify(wrong) });
  for (const each of [/acme: .*empty auth secret/, /globex: .*label/, /without a name/])
    expect(message).toMatch(each);
  const shapes = [
    { tenant: 7, secret: 's3cret' },
    { tenant: 'acme', secret: 's3cret', retiredAfter: 'soon' },
  ];
  const other = refusalOf({ FRONT_SECRETS: JSON.stringify(shapes) });
  expect(other).toMatch(/Entry 1, in tenant,.*Entry 2 has a retiredAfter that is no date/);
  expect(message + other).not.toContain('s3cret');
});

test.each([
  'https://a.test *',
  'http://*.com',
  'https://*.com',
  'http://a.test',
  'https://*',
  'http://*.localhost',
])('%s may not frame the page', (ancestors) => {
  expect(refusalOf({ ...GOOD, FRAME_ANCESTORS: ancestors })).toMatch(
    /^FRAME_ANCESTORS: must hold origins such as/m,
  );
});

test.each([
  'https://*.frontapp.com https://app.frontapp.com:8443',
  'http://localhost:4000 http://127.0.0.1:1',
])('%s may frame the page', (ancestors) => {
  expect(readEnv({ ...GOOD, FRAME_ANCESTORS: ancestors }, OWN).frameAncestors).toEqual(ancestors.split(' '));
});

test('a certificate and its key serve HTTPS', () => {
  const env = readEnv({ ...GOOD, TLS_CERT: tls.cert, TLS_KEY: tls.key }, OWN);
  expect(env.tls?.cert).toContain('BEGIN CERTIFICATE');
});

test('an empty variable is one that is not set, and what is not set has its default', () => {
  const env = readEnv({ ...GOOD, PORT: ' ', LOG_LEVEL: '', WITH_DATABASE: '' }, OWN);
  expect(env).toMatchObject({
    port: 3000,
    logLevel: 'info',
    database: { url: undefined, dataDir: undefined, pool: 10 },
    own: { WITH_DATABASE: false },
  });
});

test('every variable tells what it means, and what holds without it unless it is required', () => {
  const told = new Map(describeEnv().map((variable) => [variable.name, variable]));
  expect(told.get('PORT')).toMatchObject({ unlessSet: '`3000`' });
  expect(told.get('FRONT_SECRETS')?.unlessSet).toMatch(/`FRONT_SECRETS_FILE`; one of the two is required/);
  expect([...told.values()].filter(({ unlessSet }) => unlessSet === undefined)).toEqual([]);
});

function writeFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'));
  const file = (name: string) => join(folder, name);
  writeFileSync(file('cert'), TEST_CERTIFICATE);
  writeFileSync(file('key'), TEST_KEY);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(file('other'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(file('none'), 's3cret');
  writeFileSync(file('secrets'), GOOD.FRONT_SECRETS);
  return {
    cert: file('cert'),
    key: file('key'),
    otherKey: file('other'),
    none: file('none'),
    secrets: file('secrets'),
  };
}

function refusalOf(variables: Record<string, string>): string {
  try {
    readEnv(variables, OWN);
    return 'nothing was refused';
  } catch (error) {
    if (ServerError.is(error, 'BAD_ENVIRONMENT')) return error.message;
    throw error;
  }
}
