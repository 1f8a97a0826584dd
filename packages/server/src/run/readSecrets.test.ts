import { expect, test } from 'vitest';
import { readSecrets } from './readSecrets.ts';

const read = (...entries: object[]) => readSecrets(JSON.stringify(entries));

test('account and secret are enough', () => {
  expect(read({ tenant: 'acme', secret: 'a' }).open('a')).toMatchObject({ tenant: 'acme' });
});

test('a label names a secret, and a date ends it', () => {
  const book = read(
    { tenant: 'acme', secret: 'old', label: 'retired', retiredAfter: '2020-02-29' },
    { tenant: 'acme', secret: 'new', label: 'current', retiredAfter: '2999-12-31T18:00:00+02:00' },
  );
  expect(book.open('old')).toBeUndefined();
  expect(book.open('new')).toMatchObject({ tenant: 'acme' });
  expect(book.usage()).toMatchObject([
    { label: 'retired', lateUses: 1, retiredAfter: new Date('2020-02-29T23:59:59.999Z') },
    { label: 'current', uses: 1, retiredAfter: new Date('2999-12-31T16:00:00Z') },
  ]);
});

test('what is no date is refused, and nothing is quoted', () => {
  for (const retiredAfter of ['soon', '31.12.2026', '2026-02-30', 'pasted-s3cret', 7]) {
    const tryIt = () => read({ tenant: 'acme', secret: 'a', retiredAfter });
    expect(tryIt).toThrow(/retiredAfter that is no date/);
    expect(tryIt).not.toThrow(/s3cret/);
  }
});
