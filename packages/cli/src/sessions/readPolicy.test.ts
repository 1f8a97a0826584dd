import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPolicy } from './readPolicy.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'policy-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(text: string): Promise<string> {
  const file = join(folder, 'policy.json');
  await writeFile(file, text);
  return file;
}

test('a file and words of the command line count together', async () => {
  const file = await fileOf('{ "vocabulary": { "order": ["popular"] }, "keep": ["Mark"] }');
  expect(await readPolicy(file, ['May'])).toEqual({
    vocabulary: { order: ['popular'] },
    keep: ['Mark', 'May'],
  });
  expect(await readPolicy(undefined, ['May'])).toEqual({ keep: ['May'] });
});

test.each([
  ['a field that no policy has', '{ "keepField": ["x"] }', /policy\.json \(.*keepField/],
  ['a list that is none', '{ "vocabulary": { "order": "popular" } }', /vocabulary\.order/],
  ['what is no JSON', 'keep: Mark', /cannot be read as JSON/],
])('%s is told, with its place', async (_what, text, words) => {
  await expect(readPolicy(await fileOf(text), [])).rejects.toThrow(words);
});
