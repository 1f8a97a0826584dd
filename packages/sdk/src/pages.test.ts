import { expect, test } from 'vitest';
import { pages } from './index.ts';
import { rejection } from './testing/rejection.ts';
import { joinCurrent } from './testing/scenes.ts';

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('all pages of a list are followed', async () => {
  const { bridge, front } = await joinCurrent();
  const answers: Record<string, object> = {
    first: { results: [1, 2], nextPageToken: 'b' },
    b: { results: [], nextPageToken: 'c' },
    c: { results: [3] },
  };
  front.on('listInboxes', (token = 'first') => answers[token]);

  await expect(collect(pages(bridge.host.listInboxes))).resolves.toEqual([1, 2, 3]);
  expect(front.calls().map(({ args }) => args)).toEqual([[], ['b'], ['c']]);
});

test('a host that repeats a token does not keep the plugin for ever', async () => {
  const { bridge, front } = await joinCurrent();
  front.on('listTags', () => ({ results: [1], nextPageToken: 'same' }));
  await expect(collect(pages(bridge.host.listTags))).resolves.toEqual([1, 1]);
});

test('it can be given up between two items', async () => {
  const { bridge, front } = await joinCurrent();
  front.on('listTags', () => ({ results: [1, 2] }));
  const stop = new AbortController();
  const items = pages(bridge.host.listTags, { signal: stop.signal });
  await items.next();
  stop.abort();
  expect((await rejection(items.next())).code).toBe('ABORTED');
});
