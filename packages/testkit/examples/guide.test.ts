import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const repository = new URL('../../../', import.meta.url);

test('the code in the guide is the code that is tested', async () => {
  const guide = await readFile(new URL('apps/docs/guide/testing.md', repository), 'utf8');
  const blocks = [...guide.matchAll(/<!-- (packages\/testkit\/examples\/\S+) -->\n\n```\w+\n(.*?)```/gs)];
  expect(blocks.length).toBeGreaterThan(3);
  for (const [, file = '', code] of blocks) {
    expect(code, file).toBe(await readFile(new URL(file, repository), 'utf8'));
  }
});
