import { expect, test } from 'vitest';
import { createHost } from '../../host/host.ts';
import { smallWorld } from '../../world/samples/small.ts';
import { createPage } from '../state/page.ts';
import { openWorld } from './worldFile.ts';

test('a world file is loaded and its newest open conversation selected', async () => {
  const page = createPage(createHost());
  await openWorld(page, new File([JSON.stringify(smallWorld())], 'world.json'));
  expect(page.host.world().conversations.length).toBeGreaterThan(0);
  expect(page.host.view().selectedIds).toHaveLength(1);
});

test('a bad world file changes nothing and every mistake is told with its path', async () => {
  const page = createPage(createHost({ world: smallWorld() }));
  const before = page.host.world();
  await openWorld(page, new File(['{"version":1,"meId":"x","inboxes":[{"id":1}]}'], 'bad.json'));

  expect(page.host.world()).toBe(before);
  const paths = page.state.get().badWorld?.mistakes.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['company', 'teammates', 'inboxes[0].id', 'inboxes[0].name']));
});

test('a file that is no JSON says so', async () => {
  const page = createPage(createHost({ world: smallWorld() }));
  await openWorld(page, new File(['hello'], 'note.json'));
  expect(page.state.get().badWorld).toMatchObject({ name: 'note.json', mistakes: [{ path: '(file)' }] });
});
