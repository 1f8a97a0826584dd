import { expect, test } from 'vitest';
import { createHost } from '../../host/host.ts';
import { HostRefusal } from '../../errors.ts';
import { smallWorld } from '../../world/samples/small.ts';
import { createPage } from './page.ts';

test('what the host refuses becomes a notice that can be put away', () => {
  const page = createPage(createHost());
  page.attempt(() => {
    throw new HostRefusal('no_channel');
  });
  const [notice] = page.state.get().notices;
  expect(notice).toMatchObject({ tone: 'error', text: 'No channel can send this message (no_channel)' });
  page.dismiss(notice!.id);
  expect(page.state.get().notices).toEqual([]);
});

test('the newest open conversation is selected, or none', () => {
  const page = createPage(createHost({ world: smallWorld() }));
  page.selectNewest();
  expect(page.host.view().selectedIds).toEqual(['cnv_bike']);

  const empty = createPage(createHost());
  empty.selectNewest();
  expect(empty.host.view().selectedIds).toEqual([]);
});
