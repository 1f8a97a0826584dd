import { expect, test, vi } from 'vitest';
import { late } from './late.ts';
import { rejection } from './testing/rejection.ts';

test('code is loaded once, for everyone who waits for it', async () => {
  const load = vi.fn<() => Promise<string>>(async () => 'code');
  const code = late(load);
  expect(() => code.get()).toThrow(/could not be loaded/);
  expect(code.isLoaded).toBe(false);

  await Promise.all([code.pending(), code.pending()]);
  expect([code.isLoaded, code.pending()]).toEqual([true, undefined]);
  expect(code.get()).toBe('code');
  expect(load).toHaveBeenCalledTimes(1);
});

test('what could not be loaded is told with its reason, and tried again', async () => {
  const reason = new TypeError('Failed to fetch dynamically imported module');
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(reason).mockResolvedValueOnce('code');
  const code = late(load);

  expect(await rejection(Promise.resolve(code.pending()))).toMatchObject({
    code: 'NOT_LOADED',
    cause: reason,
  });
  await code.pending();
  expect(code.get()).toBe('code');
});
