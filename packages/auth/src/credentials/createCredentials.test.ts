import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { AuthError } from '../errors.ts';
import { createCredentials } from './createCredentials.ts';
import { readKeyRing } from './keyRing.ts';
import type { KeyService } from './keyRing.ts';

const OLD = `k1:${randomBytes(32).toString('base64')}`;
const NEW = `k2:${randomBytes(32).toString('base64')}`;
const credentials = createCredentials(readKeyRing(OLD));
const owner = { tenant: 'acme', provider: 'hubspot' };
const TOKEN = 'pat-s3cret-grüße🔑';

const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'opened',
    (error: unknown) => (AuthError.is(error) ? error.code : String(error)),
  );

describe('keeping', () => {
  test('a credential comes back as it was, and its sealed text shows nothing of it', async () => {
    const sealed = await credentials.seal(TOKEN, owner);
    expect(sealed).toMatch(/^v1\.k1\.[\w-]+\.[\w-]+$/);
    expect(Buffer.from(sealed.split('.').at(-1) ?? '', 'base64url').toString('latin1')).not.toContain('pat-');
    expect(await credentials.open(sealed, owner)).toBe(TOKEN);
    expect(await credentials.open(await credentials.seal('', owner), owner)).toBe('');
  });

  test('no two sealed texts are alike', async () => {
    expect(await credentials.seal(TOKEN, owner)).not.toBe(await credentials.seal(TOKEN, owner));
  });
});

describe('a stolen row', () => {
  test('does not open for another account or provider, however the names are cut', async () => {
    const sealed = await credentials.seal(TOKEN, owner);
    const others = [
      { tenant: 'globex', provider: 'hubspot' },
      { tenant: 'acme', provider: 'salesforce' },
      { tenant: 'acmeh', provider: 'ubspot' },
      { tenant: 'acme","hubspot', provider: '' },
      { tenant: 'hubspot', provider: 'acme' },
    ];
    for (const other of others)
      expect(await refusal(credentials.open(sealed, other))).toBe('CREDENTIAL_REFUSED');
  });

  test('does not open with other keys, nor under another key’s name', async () => {
    const sealed = await credentials.seal(TOKEN, owner);
    const foreign = createCredentials(readKeyRing(`k1:${randomBytes(32).toString('base64')}`));
    expect(await refusal(foreign.open(sealed, owner))).toBe('CREDENTIAL_REFUSED');
    expect(await refusal(createCredentials(readKeyRing(NEW)).open(sealed, owner))).toBe('UNKNOWN_KEY');
    const same = createCredentials(readKeyRing(`${OLD} ${OLD.replace('k1', 'k9')}`));
    expect(await refusal(same.open(sealed.replace('.k1.', '.k9.'), owner))).toBe('CREDENTIAL_REFUSED');
  });

  test('does not open with one character changed, cut off, or put together from two', async () => {
    const [one, two] = [await credentials.seal(TOKEN, owner), await credentials.seal('other', owner)];
    const [version, id, key, cipher = ''] = one.split('.');
    const flipped = (cipher.startsWith('A') ? 'B' : 'A') + cipher.slice(1);
    for (const bad of [
      [version, id, key, flipped].join('.'),
      [version, id, key, cipher.slice(0, -4)].join('.'),
      [version, id, key, two.split('.')[3]].join('.'),
      [version, id, 'AAAA', cipher].join('.'),
      [version, id, key, 'AAAA'].join('.'),
      `v2${one.slice(2)}`,
      `${one} `,
      TOKEN,
      '',
    ]) {
      expect(await refusal(credentials.open(bad, owner))).toBe('CREDENTIAL_REFUSED');
    }
  });

  test('stands in no message', async () => {
    const sealed = await credentials.seal(TOKEN, owner);
    for (const bad of [`${sealed}A`, TOKEN]) {
      const error = await credentials.open(bad, owner).catch((reason: unknown) => reason as Error);
      const told = `${String(error)} ${JSON.stringify(error)} ${String((error as Error).cause)}`;
      expect(told).not.toMatch(/s3cret|v1\.k1/);
    }
  });
});

describe('replacing a key', () => {
  const both = createCredentials(readKeyRing(`${NEW}, ${OLD}`));

  test('old texts open, and are sealed anew under the newest key', async () => {
    const old = await credentials.seal(TOKEN, owner);
    expect([await both.open(old, owner), both.isOutdated(old)]).toEqual([TOKEN, true]);
    const renewed = await both.reseal(old, owner);
    expect([renewed.slice(0, 6), both.isOutdated(renewed)]).toEqual(['v1.k2.', false]);
    expect(await createCredentials(readKeyRing(NEW)).open(renewed, owner)).toBe(TOKEN);
  });

  test('a text under the newest key stays as it is, and a foreign one is not renewed', async () => {
    const fresh = await both.seal(TOKEN, owner);
    expect(await both.reseal(fresh, owner)).toBe(fresh);
    expect(await refusal(both.reseal(fresh, { ...owner, tenant: 'globex' }))).toBe('CREDENTIAL_REFUSED');
  });
});

describe('keys', () => {
  const key = randomBytes(32).toString('base64');

  test.each([
    ['none', ' '],
    ['a short one', 'k1:c2hvcnQ='],
    ['one without a name', key],
    ['a name that would break the sealed text', `k.1:${key}`],
    ['a name twice', `k1:${key} k1:${randomBytes(32).toString('base64')}`],
  ])('%s is refused and not quoted', (_name, text) => {
    expect(() => readKeyRing(text)).toThrow(expect.objectContaining({ code: 'BAD_KEY_RING' }));
    expect(() => readKeyRing(text)).not.toThrow(key);
  });

  test('may be kept by a service elsewhere, which is told whose credential it is', async () => {
    const shelf = new Map<string, { key: Uint8Array; context: string }>();
    const service: KeyService = {
      newest: 'remote-1',
      async wrap(bytes, context) {
        const name = randomBytes(8);
        shelf.set(name.toString('hex'), { key: bytes, context: JSON.stringify(context) });
        return { keyId: 'remote-1', bytes: name };
      },
      async unwrap({ bytes }, context) {
        const found = shelf.get(Buffer.from(bytes).toString('hex'));
        if (found?.context !== JSON.stringify(context)) throw new Error(`denied ${TOKEN}`);
        return found.key;
      },
    };
    const remote = createCredentials(service);
    const sealed = await remote.seal(TOKEN, owner);
    expect(await remote.open(sealed, owner)).toBe(TOKEN);
    const denied = remote.open(sealed, { ...owner, tenant: 'globex' });
    expect(await refusal(denied)).toBe('CREDENTIAL_REFUSED');
    await expect(denied).rejects.not.toThrow(/s3cret/);
  });
});
