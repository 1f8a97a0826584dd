import { expect, test } from 'vitest';
import { createHost } from '../../host/host.ts';
import { smallWorld } from '../../world/samples/small.ts';
import { createHistory } from './history.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve, 1));
const open = (limit?: number) => {
  const host = createHost({ world: smallWorld() });
  host.select(['cnv_bike']);
  return { host, history: createHistory(host, limit) };
};

test('the last action is taken back, then the one before it, and then nothing', async () => {
  const { host, history } = open();
  const start = host.world();
  host.change((world) => void (world.company.name = 'One'));
  await turn();
  host.change((world) => void (world.company.name = 'Two'));
  await turn();
  history.undo();
  expect(host.world().company.name).toBe('One');
  history.undo();
  expect([host.world() === start, history.canUndo()]).toEqual([true, false]);
  history.undo();
  expect(host.world()).toBe(start);
});

test('what happens in one turn is one action; what is merely looked at is none', async () => {
  const { host, history } = open();
  host.change((world) => void (world.company.name = 'One'));
  host.change((world) => void (world.company.name = 'Two'));
  await turn();
  host.select([]);
  history.undo();
  expect([host.world().company.name, history.canUndo(), host.view().selectedIds]).toEqual([
    'Acme',
    false,
    [],
  ]);
});

test('typing in a draft is one action, however many keys it takes', async () => {
  const { host, history } = open();
  const before = host.world().drafts[0]!.body;
  for (const body of ['H', 'He', 'Hel']) {
    host.change((world) => void (world.drafts[0]!.body = body));
    await turn();
  }
  history.undo();
  expect([host.world().drafts[0]!.body, history.canUndo()]).toEqual([before, false]);
});

test('only so many are kept', async () => {
  const { host, history } = open(2);
  for (const name of ['1', '2', '3', '4']) {
    host.change((world) => void (world.company.name = name));
    await turn();
  }
  for (let count = 0; count < 4; count += 1) history.undo();
  expect(host.world().company.name).toBe('2');
});
