import { expect, test } from 'vitest';
import { joinCurrent, joinLegacy } from '../testing/scenes.ts';
import { panelHost } from './panelHost.ts';

test("what Front has dialogs for, it asks itself, and its 'cancelled' becomes null", async () => {
  const { bridge, front } = await joinLegacy();
  const { dialogs } = panelHost(bridge);
  expect(Object.keys(dialogs)).toEqual(['alert', 'confirm', 'prompt', 'promptDate', 'fuzzylist']);

  const confirmed = dialogs.confirm?.({ title: 'Sure?' });
  front.done('confirm', true);
  const date = dialogs.promptDate?.({});
  front.done('prompt_date', false);
  await expect(Promise.all([confirmed, date])).resolves.toEqual([true, null]);
});

test('what is picked from a list is the very item that was given', async () => {
  const { bridge, front } = await joinLegacy();
  const items = [{ title: 'Ana' }, { title: 'Ben', secret: 'stays here' }];
  const picked = panelHost(bridge).dialogs.fuzzylist?.({ items });
  front.done('fuzzylist', { title: 'Ben', _index: 1 });
  expect(await picked).toBe(items[1]);
});

test('what Front does not offer is left for the panel to do', async () => {
  const { bridge } = await joinCurrent();
  const host = panelHost(bridge);
  expect(host.dialogs).toEqual({});
  expect(host.copy).toBeUndefined();
});
