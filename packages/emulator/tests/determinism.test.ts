import { expect, test } from 'vitest';
import { openCurrentPage, testHost } from './support/pages.ts';

const play = async (seed: number) => {
  const host = testHost({ seed });
  const page = await openCurrentPage(host);
  const draft = await page.call('createDraft', [{ subject: 'Hi' }]);
  await page.call('addLink', ['https://example.com/']);
  await page.call('setStatus', ['archived']);
  page.close();
  return { id: (draft!['value'] as { id: string }).id, world: host.world(), log: host.log.entries() };
};

test('the same seed and clock give the same ids, times and log', async () => {
  expect(await play(7)).toEqual(await play(7));
});

test('another seed gives other ids', async () => {
  expect((await play(7)).id).not.toBe((await play(8)).id);
});

test('a restored snapshot is as it was, and open plugins are told', async () => {
  const host = testHost();
  const page = await openCurrentPage(host);
  const before = host.snapshot();
  await page.call('tag', [['tag_late']]);
  host.restore(before);
  await page.call('listTags');
  expect(host.snapshot()).toBe(before);
  expect(page.contexts().at(-1)).toMatchObject({ conversation: { tags: [{ id: 'tag_vip' }] } });
});

test('ids never clash with those of a world saved under the same seed', async () => {
  const { world, id } = await play(7);
  const host = testHost({ world, seed: 7 });
  const page = await openCurrentPage(host);
  const again = (await page.call('createDraft', [{}]))?.['value'] as { id: string };
  expect(again.id).not.toBe(id);
});

test('the log keeps only as much as it may', async () => {
  const host = testHost({ logLimit: 10 });
  const page = await openCurrentPage(host);
  for (let i = 0; i < 20; i += 1) await page.call('listTags');
  expect(host.log.entries()).toHaveLength(10);
  expect(host.log.entries().at(-1)?.seq).toBeGreaterThan(40);
});
