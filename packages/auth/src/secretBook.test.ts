import { performance } from 'node:perf_hooks';
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
    expect(book.tenantOf('secret-of-acme')).toBe('acme');
    expect(book.tenantOf('secret-of-globex')).toBe('globex');
  });

  test('an account may have a second secret while the first is being replaced', () => {
    expect(book.tenantOf('next-secret-of-acme', 'acme')).toBe('acme');
  });

  test('a wrong, empty, missing, huge or NUL secret opens nothing', () => {
    for (const secret of ['wrong', '', undefined, 'x'.repeat(1_000_000), 'secret-of-acme\0', ' ']) {
      expect(book.tenantOf(secret)).toBeUndefined();
    }
  });

  test('the secret of one account opens neither another nor an unknown one', () => {
    expect(book.tenantOf('secret-of-acme', 'globex')).toBeUndefined();
    expect(book.tenantOf('secret-of-acme', 'nobody')).toBeUndefined();
    expect(book.tenantOf('secret-of-acme', '')).toBeUndefined();
  });

  test('the book itself holds no secret', () => {
    expect(JSON.stringify(book)).not.toContain('secret-of-acme');
  });
});

describe('setting up', () => {
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

test('how long an answer takes does not tell how close a guess came', () => {
  const secret = 'f'.repeat(64);
  const guarded = createSecretBook([{ tenant: 'acme', secret }]);
  const guesses = { far: 'a'.repeat(64), near: `${'f'.repeat(63)}a` };
  const times = { far: [] as number[], near: [] as number[] };

  // Taken in turns, so that a slow moment of the machine meets both kinds alike.
  for (let round = 0; round < 10_000; round += 1) {
    for (const kind of ['far', 'near'] as const) {
      const start = performance.now();
      guarded.tenantOf(guesses[kind]);
      times[kind].push(performance.now() - start);
    }
  }

  const difference = Math.abs(quantile(times.far, 0.5) - quantile(times.near, 0.5));
  const noise = quantile(times.far, 0.75) - quantile(times.far, 0.25);
  expect(difference).toBeLessThan(Math.max(noise, 0.001));
});

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

function code(entries: unknown): string | undefined {
  try {
    createSecretBook(entries as []);
    return undefined;
  } catch (error) {
    return AuthError.is(error) ? error.code : 'something else';
  }
}
