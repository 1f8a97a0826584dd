import { createHmac, generateKeyPairSync, randomUUID } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, exportJWK, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { AuthError } from './errors.ts';
import { createSessionKeys } from './keys.ts';
import { issueSession, readSession, renewSession } from './session.ts';

const keys = createSessionKeys();
const owner = { plugin: 'crm-link', tenant: 'acme' };
const now = new Date('2026-11-01T12:00:00Z');
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const read = (token: string, at: Date = now) => readSession(token, keys, { plugin: 'crm-link', now: at });

describe('issuing and reading', () => {
  test('a session tells its account, plugin, id and end', async () => {
    const session = await read(await issueSession(keys, owner, { now }));
    expect(session).toEqual({
      tenant: 'acme',
      plugin: 'crm-link',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      expiresAt: later(3600),
    });
  });

  test('every session has an id of its own and carries nothing about a person', async () => {
    const [one, two] = [await issueSession(keys, owner), await issueSession(keys, owner)].map((t) =>
      decodeJwt(t),
    );
    expect(one?.jti).not.toBe(two?.jti);
    expect(Object.keys(one ?? {}).toSorted()).toEqual(['aud', 'exp', 'first', 'iat', 'iss', 'jti', 'tenant']);
  });

  test('a session ends after its lifetime and half a minute', async () => {
    const token = await issueSession(keys, owner, { now, lifetimeSeconds: 60 });
    expect(await read(token, later(60 + 29))).toBeDefined();
    expect(await read(token, later(60 + 31))).toBeUndefined();
  });

  test('a lifetime of nothing, or of more than 12 hours, is a mistake of the caller', async () => {
    for (const lifetimeSeconds of [0, -1, 1.5, Number.NaN, 10 * 365 * 86_400]) {
      await expect(issueSession(keys, owner, { lifetimeSeconds })).rejects.toThrow(AuthError);
    }
  });

  test('the same key secret reads sessions of another process; another secret does not', async () => {
    const secret = 'one long random secret of 40 characters!';
    const token = await issueSession(createSessionKeys({ secret }), owner);
    const from = (other: string) =>
      readSession(token, createSessionKeys({ secret: other }), { plugin: 'crm-link' });
    expect(await from(secret)).toMatchObject({ tenant: 'acme' });
    expect(await from(`${secret}x`)).toBeUndefined();
    expect(() => createSessionKeys({ secret: 'short' })).toThrow(/32 characters/);
  });
});

describe('renewing', () => {
  test('a session that holds gives a new one for the same account', async () => {
    const token = await issueSession(keys, owner, { now });
    const renewed = await renewSession(token, keys, { plugin: 'crm-link', now: later(1800) });
    const session = await read(renewed ?? '', later(1800));
    expect(session).toMatchObject({ tenant: 'acme', expiresAt: later(1800 + 3600) });
    expect(session?.id).not.toBe(decodeJwt(token).jti);
  });

  test('no chain of renewals passes 12 hours after the first session', async () => {
    let token: string | undefined = await issueSession(keys, owner, { now });
    for (let at = 1800; at < 12 * 3600; at += 1800) {
      token = await renewSession(token ?? '', keys, { plugin: 'crm-link', now: later(at) });
    }
    expect(await read(token ?? '', later(12 * 3600 - 1))).toMatchObject({ expiresAt: later(12 * 3600) });
    expect(
      await renewSession(token ?? '', keys, { plugin: 'crm-link', now: later(12 * 3600) }),
    ).toBeUndefined();
  });

  test('a session that ended, or of another plugin, is not renewed', async () => {
    const token = await issueSession(keys, owner, { now });
    expect(await renewSession(token, keys, { plugin: 'crm-link', now: later(3700) })).toBeUndefined();
    expect(await renewSession(token, keys, { plugin: 'knowledge-base', now })).toBeUndefined();
  });
});

describe('forged tokens are refused without an exception', () => {
  const issued = Math.floor(now.getTime() / 1000);
  const claims = {
    iss: 'frontyard',
    aud: 'crm-link',
    tenant: 'acme',
    jti: randomUUID(),
    first: issued,
    iat: issued,
    exp: issued + 3600,
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

  test.each(['exp', 'iat', 'jti', 'tenant', 'first', 'aud', 'iss'] as const)(
    'a token without %s',
    async (name) => {
      expect(await read(await signed(without(name)))).toBeUndefined();
    },
  );

  test.each([
    ['already expired', { exp: issued - 31 }],
    ['not valid yet', { nbf: issued + 31 }],
    ['issued in the future', { iat: issued + 31, first: issued + 31 }],
    ['for ten years', { exp: issued + 10 * 365 * 86_400 }],
    ['first issued after it was issued', { first: issued + 10 }],
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
    const [head, , signature] = (await issueSession(keys, owner, { now })).split('.');
    expect(await read(`${head}.${encode({ ...claims, tenant: 'globex' })}.${signature}`)).toBeUndefined();
  });

  test('our own header names nothing but algorithm, key and type', async () => {
    expect(decodeProtectedHeader(await issueSession(keys, owner))).toEqual(header);
  });
});

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
