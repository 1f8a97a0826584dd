import { createHmac, generateKeyPairSync, randomUUID } from 'node:crypto';
import { decodeProtectedHeader, exportJWK, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { createSessionKeys } from '../keys.ts';
import { readToken, signToken } from './sessionToken.ts';

const keys = createSessionKeys();
const now = new Date('2026-11-01T12:00:00Z');
const issued = Math.floor(now.getTime() / 1000);
const said = { plugin: 'crm-link', tenant: 'acme', session: 'session-1', expires: issued + 600 };
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const read = (token: string, at: Date = now) => readToken(keys, token, { plugin: 'crm-link', now: at });

describe('signing and reading', () => {
  test('a token says what was signed, until half a minute after its end', async () => {
    const teammate = { assurance: 'claimed' as const, id: 'tea_1' };
    const whole = { ...said, cookie: 'fingerprint', teammate };
    const token = await signToken(keys, whole, now);
    expect(await read(token)).toEqual(whole);
    expect(await read(token, later(600 + 29))).toEqual(whole);
    expect(await read(token, later(600 + 31))).toBeUndefined();
  });

  test('the same key secret reads tokens of another process; another secret does not', async () => {
    const secret = 'one long random secret of 40 characters!';
    const token = await signToken(createSessionKeys({ secret }), said, now);
    const from = (other: string) =>
      readToken(createSessionKeys({ secret: other }), token, { plugin: 'crm-link', now });
    expect(await from(secret)).toMatchObject({ tenant: 'acme' });
    expect(await from(`${secret}x`)).toBeUndefined();
    expect(() => createSessionKeys({ secret: 'short' })).toThrow(/32 characters/);
  });
});

describe('forged tokens are refused without an exception', () => {
  const claims = {
    iss: 'frontyard',
    aud: 'crm-link',
    tenant: 'acme',
    jti: randomUUID(),
    sid: 'session-1',
    iat: issued,
    exp: issued + 600,
  };
  const header = { alg: 'EdDSA', kid: keys.kid, typ: 'JWT' };
  const signed = (payload: object, head: object = header, key = keys.signing) =>
    new SignJWT({ ...payload }).setProtectedHeader(head as typeof header).sign(key);
  const without = (name: keyof typeof claims) =>
    Object.fromEntries(Object.entries(claims).filter(([k]) => k !== name));
  const publicPem = keys.verifying.get(keys.kid)?.export({ format: 'pem', type: 'spki' }) ?? '';
  const stranger = generateKeyPairSync('ed25519');

  test('our own claims, signed as they should be, are read (so the refusals below mean something)', async () => {
    expect(await read(await signed(claims))).toMatchObject({ tenant: 'acme' });
  });

  test('no algorithm', async () => {
    for (const alg of ['none', 'None', '']) {
      expect(await read(`${encode({ ...header, alg })}.${encode(claims)}.`)).toBeUndefined();
      expect(await read(`${encode({ ...header, alg })}.${encode(claims)}.AA`)).toBeUndefined();
    }
  });

  test('our public key used as a shared secret', async () => {
    const body = `${encode({ ...header, alg: 'HS256' })}.${encode(claims)}`;
    const signature = createHmac('sha256', publicPem).update(body).digest('base64url');
    expect(await read(`${body}.${signature}`)).toBeUndefined();
  });

  test('a key id that is a path, a query, a property of every object, or none', async () => {
    for (const kid of ['../../dev/null', "' OR 1=1 --", '__proto__', 'constructor', '', undefined]) {
      const head = kid === undefined ? { alg: 'EdDSA', typ: 'JWT' } : { ...header, kid };
      expect(await read(await signed(claims, head))).toBeUndefined();
    }
  });

  test('a key named or embedded in the header', async () => {
    const jwk = await exportJWK(stranger.publicKey);
    for (const extra of [
      { jwk },
      { jku: 'https://evil.test/keys' },
      { x5u: 'https://evil.test/cert' },
      { x5c: ['AA'] },
    ]) {
      expect(await read(await signed(claims, { ...header, ...extra }, stranger.privateKey))).toBeUndefined();
      expect(await read(await signed(claims, { ...header, ...extra }))).toBeUndefined();
    }
  });

  test('a critical extension nobody here knows', async () => {
    const token = `${encode({ ...header, crit: ['exp'] })}.${encode(claims)}.AA`;
    expect(await read(token)).toBeUndefined();
  });

  test('another type of token', async () => {
    expect(await read(await signed(claims, { ...header, typ: 'logout+jwt' }))).toBeUndefined();
    expect(await read(await signed(claims, { alg: 'EdDSA', kid: keys.kid }))).toBeUndefined();
  });

  test('a stranger’s signature under our key id', async () => {
    expect(await read(await signed(claims, header, stranger.privateKey))).toBeUndefined();
  });

  test.each(['exp', 'iat', 'jti', 'tenant', 'sid', 'aud', 'iss'] as const)(
    'a token without %s',
    async (name) => {
      expect(await read(await signed(without(name)))).toBeUndefined();
    },
  );

  test.each([
    ['already expired', { exp: issued - 31 }],
    ['not valid yet', { nbf: issued + 31 }],
    ['issued in the future', { iat: issued + 31 }],
    ['for ten years', { exp: issued + 10 * 365 * 86_400 }],
    ['for two hours', { exp: issued + 7200 }],
    ['with a session that is no text', { sid: ['session-1'] }],
    ['with a cookie that is no text', { cnf: {} }],
    ['of another plugin', { aud: 'knowledge-base' }],
    ['of several plugins', { aud: ['crm-link', 'knowledge-base'] }],
    ['of another issuer', { iss: 'https://evil.test' }],
    ['with a tenant that is no text', { tenant: { $ne: '' } }],
    ['with an empty tenant', { tenant: '' }],
    ['with an end that is no number', { exp: 'never' }],
  ])('a token %s', async (_name, change) => {
    expect(await read(await signed({ ...claims, ...change }))).toBeUndefined();
  });

  test('anything that is no token at all', async () => {
    for (const token of ['', '.', '..', 'a.b.c', 'x'.repeat(100_000), '\0', '{"alg":"EdDSA"}']) {
      expect(await read(token)).toBeUndefined();
    }
  });

  test('a token whose account was changed after signing', async () => {
    const [head, , signature] = (await signToken(keys, said, now)).split('.');
    expect(await read(`${head}.${encode({ ...claims, tenant: 'globex' })}.${signature}`)).toBeUndefined();
  });

  test('our own header names nothing but algorithm, key and type', async () => {
    expect(decodeProtectedHeader(await signToken(keys, said, now))).toEqual(header);
  });
});

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
