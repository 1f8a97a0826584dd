import { timingSafeEqual } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { AuthError } from './errors.ts';
import { createSecretBook } from './secretBook.ts';

const book = createSecretBook([
  { tenant: 'acme', secret: 'secret-of-acme' },
  { tenant: 'acme', secret: 'next-secret-of-acme' },
  { tenant: 'globex', secret: 'secret-of-globex' },
]);

describe('opening', () => {
  test('a secret finds its account', () => {
    expect(book.open('secret-of-acme')).toMatchObject({ tenant: 'acme' });
    expect(book.open('secret-of-globex')).toMatchObject({ tenant: 'globex' });
  });

  test('an account may have a second secret while the first is being replaced', () => {
    expect(book.open('next-secret-of-acme', 'acme')).toMatchObject({ tenant: 'acme' });
  });

  test('a wrong, empty, missing, huge or NUL secret opens nothing', () => {
    for (const secret of ['wrong', '', undefined, 'x'.repeat(1_000_000), 'secret-of-acme\0', ' ']) {
      expect(book.open(secret)).toBeUndefined();
    }
  });

  test('the secret of one account opens neither another nor an unknown one', () => {
    expect(book.open('secret-of-acme', 'globex')).toBeUndefined();
    expect(book.open('secret-of-acme', 'nobody')).toBeUndefined();
    expect(book.open('secret-of-acme', '')).toBeUndefined();
  });

  test('the book itself holds no secret', () => {
    expect(JSON.stringify(book)).not.toContain('secret-of-acme');
  });
});

describe('replacing a secret', () => {
  const retiredAfter = new Date('2026-12-31T00:00:00Z');
  const open = (at: string) => {
    const clock = { now: new Date(at) };
    const entries = [
      { tenant: 'acme', secret: 'the-old-one', label: 'retired', retiredAfter },
      { tenant: 'acme', secret: 'the-present-one', label: 'current' },
      { tenant: 'acme', secret: 'the-coming-one', label: 'next' },
    ];
    return { clock, book: createSecretBook(entries, { now: () => clock.now }) };
  };

  test('old, present and coming secret open the account until the old one retires', () => {
    const { book: rotating, clock } = open('2026-12-30T23:59:59Z');
    for (const secret of ['the-old-one', 'the-present-one', 'the-coming-one']) {
      expect(rotating.open(secret, 'acme')).toMatchObject({ tenant: 'acme' });
    }
    clock.now = new Date('2026-12-31T00:00:01Z');
    expect(rotating.open('the-old-one')).toBeUndefined();
    expect(rotating.open('the-present-one')).toMatchObject({ tenant: 'acme' });
  });

  test('counts of use tell when the old one can be dropped, and hold no secret', () => {
    const { book: rotating, clock } = open('2026-12-30T12:00:00Z');
    rotating.open('the-old-one');
    rotating.open('the-present-one');
    rotating.open('the-present-one', 'globex');
    rotating.open('a-wrong-one');
    clock.now = new Date('2027-01-01T12:00:00Z');
    rotating.open('the-old-one');

    expect(rotating.usage()).toEqual([
      {
        tenant: 'acme',
        names: [],
        label: 'retired',
        retiredAfter,
        uses: 1,
        lateUses: 1,
        lastUsed: clock.now,
      },
      expect.objectContaining({ label: 'current', uses: 1, lateUses: 0 }),
      expect.objectContaining({ label: 'next', uses: 0, lateUses: 0, lastUsed: undefined }),
    ]);
    expect(JSON.stringify(rotating.usage())).not.toMatch(/the-(old|present|coming)-one|digest/);
  });

  test('their names in the counts are those of what they open, where a key makes them last', () => {
    const entries = [{ tenant: 'acme', secret: 'secret-of-acme' }];
    const [key, before] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    const old = createSecretBook(entries, { key: before });
    const replaced = createSecretBook(entries, { key, previousKeys: [before] });
    expect(replaced.usage()[0]?.names).toEqual(
      [replaced, old].map((each) => each.open('secret-of-acme')?.secret),
    );
    expect(createSecretBook(entries).usage()[0]?.names).toEqual([]);
  });

  test('secrets without a label are numbered', () => {
    expect(book.usage().map(({ tenant, label }) => `${tenant} ${label}`)).toEqual([
      'acme current',
      'acme secret 2',
      'globex current',
    ]);
  });

  test('a configured key or a random one makes no difference to who is let in', () => {
    const entries = [{ tenant: 'acme', secret: 'secret-of-acme' }];
    const keyed = createSecretBook(entries, { key: new Uint8Array(32).fill(7) });
    expect(keyed.open('secret-of-acme')).toMatchObject({ tenant: 'acme' });
    expect(keyed.open('secret-of-acmf')).toBeUndefined();
  });
});

describe('setting up', () => {
  test('a label used twice or unfit for one, and a date that is none, are refused without being quoted', () => {
    const one = { tenant: 'acme', secret: 'a', label: 'next' };
    expect(code([one, { ...one, secret: 'b' }])).toBe('BAD_LABEL');
    expect(code([one, { tenant: 'globex', secret: 'b', label: 'next' }])).toBeUndefined();
    expect(code([{ ...one, retiredAfter: new Date('never') }])).toBe('BAD_RETIREMENT');
    const pasted = [{ ...one, label: 'pasted+secret/by=mistake' }];
    expect(code(pasted)).toBe('BAD_LABEL');
    expect(() => createSecretBook(pasted)).not.toThrow(/pasted/);
  });

  test('no entry, an empty secret or an undefined one is refused at start', () => {
    expect(code([])).toBe('NO_SECRETS');
    expect(code([{ tenant: 'acme', secret: '' }])).toBe('EMPTY_SECRET');
    expect(code([{ tenant: 'acme', secret: '  ' }])).toBe('EMPTY_SECRET');
    expect(code([{ tenant: 'acme' }])).toBe('EMPTY_SECRET');
    expect(code([{ tenant: '', secret: 's' }])).toBe('EMPTY_TENANT');
  });

  test('a secret no request could carry is refused at start', () => {
    expect(code([{ tenant: 'acme', secret: 'x'.repeat(513) }])).toBe('UNREADABLE_SECRET');
    expect(code([{ tenant: 'acme', secret: 'a\0b' }])).toBe('UNREADABLE_SECRET');
  });

  test('two entries with one secret are refused, naming the accounts but not the secret', () => {
    const twice = [
      { tenant: 'acme', secret: 'the-same-one' },
      { tenant: 'globex', secret: 'the-same-one' },
    ];
    expect(code(twice)).toBe('DUPLICATE_SECRET');
    expect(() => createSecretBook(twice)).toThrow(/acme and globex/);
    expect(() => createSecretBook(twice)).not.toThrow(/the-same-one/);
  });
});

describe('how much work an answer takes', () => {
  const entries = ['acme', 'globex', 'initech'].map((tenant) => ({ tenant, secret: `secret-of-${tenant}` }));

  test.each([
    ['right', 'secret-of-acme', 'acme'],
    ['right, and the last one', 'secret-of-initech', 'initech'],
    ['close', 'secret-of-acmf', 'acme'],
    ['far', 'x', 'acme'],
    ['of another account', 'secret-of-globex', 'acme'],
    ['for an account nobody has', 'secret-of-acme', 'nobody'],
    ['missing', undefined, 'acme'],
    ['too long', 'x'.repeat(1_000_000), 'acme'],
  ])('a secret that is %s is compared with every entry, at one length', (_name, secret, tenant) => {
    const lengths: number[] = [];
    const counted = createSecretBook(entries, {
      compare(one, other) {
        lengths.push(one.length, other.length);
        return timingSafeEqual(one, other);
      },
    });
    counted.open(secret, tenant);
    expect(lengths).toEqual([32, 32, 32, 32, 32, 32]);
  });
});

describe('what a secret opened', () => {
  test('stands while the secret is in the book and not retired, in every process with the same key', () => {
    const key = new Uint8Array(32).fill(7);
    const now = { at: new Date('2026-12-30') };
    const old = { tenant: 'acme', secret: 'the-old-one', label: 'old', retiredAfter: new Date('2026-12-31') };
    const next = { tenant: 'acme', secret: 'the-new-one', label: 'new' };
    const [one, other] = [[old, next], [next]].map((list) =>
      createSecretBook(list, { key, now: () => now.at }),
    );
    const opening = one?.open('the-old-one');
    if (!opening) throw new Error('the old secret still opens');
    expect(JSON.stringify(opening)).not.toContain('the-old-one');
    expect([one?.isOpen(opening), other?.isOpen(opening)]).toEqual([true, false]);
    expect(one?.isOpen({ ...opening, tenant: 'globex' })).toBe(false);
    now.at = new Date('2027-01-01');
    expect(one?.isOpen(opening)).toBe(false);
  });
});

function code(entries: unknown): string | undefined {
  try {
    createSecretBook(entries as []);
    return undefined;
  } catch (error) {
    return AuthError.is(error) ? error.code : 'something else';
  }
}

test('entries are replaced at once: those that stay keep their counts, those that go open nothing any more', () => {
  const changing = createSecretBook([
    { tenant: 'acme', secret: 'old' },
    { tenant: 'globex', secret: 'gone' },
  ]);
  const [old, gone] = [changing.open('old'), changing.open('gone')];
  changing.replace([
    { tenant: 'acme', secret: 'old', label: 'retired soon' },
    { tenant: 'acme', secret: 'new', label: 'next' },
  ]);
  expect([old && changing.isOpen(old), gone && changing.isOpen(gone)]).toEqual([true, false]);
  expect([changing.open('gone'), changing.open('new')?.tenant]).toEqual([undefined, 'acme']);
  expect(changing.usage()).toMatchObject([
    { label: 'retired soon', uses: 1, lastUsed: expect.any(Date) },
    { label: 'next', uses: 1 },
  ]);
});

test('entries with a mistake replace nothing', () => {
  const changing = createSecretBook([{ tenant: 'acme', secret: 'old' }]);
  const wrong = [
    { tenant: 'acme', secret: 'new' },
    { tenant: 'acme', secret: '' },
  ];
  for (const entries of [[], wrong]) expect(() => changing.replace(entries)).toThrow(AuthError);
  expect([changing.open('new'), changing.open('old')?.tenant]).toEqual([undefined, 'acme']);
});
