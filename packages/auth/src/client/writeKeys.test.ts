import { expect, test } from 'vitest';
import { ApiError } from './ApiError.ts';
import { createWriteKeys } from './writeKeys.ts';

const failure = (status: number) => new ApiError({ status, code: 'X', message: 'x' });

test.each([
  ['nobody knows whether it was done, as no answer came', failure(0), true],
  ['the server failed', failure(503), true],
  ['its answer could not be read', new TypeError('no JSON'), true],
  ['the server refused it', failure(409), false],
])('a write sent again after %s', async (_what, error, isSame) => {
  const { send } = createWriteKeys();
  const keys: string[] = [];
  const note = async (key: string) => void keys.push(key);
  await expect(
    send(['POST', { text: 'a' }], async (key) => {
      await note(key);
      throw error;
    }),
  ).rejects.toBe(error);
  await send(['POST', { text: 'a' }], note);
  expect(keys[0] === keys[1]).toBe(isSame);
});

test('another write, or the same once it was answered, has a key of its own', async () => {
  const { send } = createWriteKeys();
  const keys = new Set<string>();
  for (const text of ['a', 'b', 'a']) await send(['POST', { text }], async (key) => keys.add(key));
  expect(keys.size).toBe(3);
});
