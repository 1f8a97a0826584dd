import { expect, test } from 'vitest';
import { createHost } from '../../host/host.ts';
import { smallWorld } from '../../world/samples/small.ts';
import { createWorldTools } from './worldTools.ts';

const open = () => {
  const host = createHost({ world: smallWorld() });
  return { host, tools: createWorldTools(host, host.world()) };
};

test('another teammate sees only what is theirs, and nothing else stays selected', () => {
  const { host, tools } = open();
  host.change((world) => {
    for (const inbox of world.inboxes) inbox.teammateIds = [world.meId];
  });
  host.select(['cnv_bike']);
  const other = host.world().teammates.find(({ id }) => id !== host.world().meId)!;
  tools.actAs(other.id);
  expect([host.world().meId, host.view().selectedIds]).toEqual([other.id, []]);
  expect(() => tools.actAs('tea_nobody')).toThrow('no teammate tea_nobody');
});

test('everything goes back to how it started, and that can be undone', async () => {
  const { host, tools } = open();
  const name = host.world().company.name;
  host.change((world) => void (world.company.name = 'Changed'));
  await new Promise((resolve) => setTimeout(resolve, 1));
  tools.reset();
  expect(host.world().company.name).toBe(name);
  tools.undo();
  expect(host.world().company.name).toBe('Changed');
});
