import { expect, test } from 'vitest';
import { createHost } from '../index.ts';
import { smallWorld } from '../world/samples/small.ts';
import { byId } from '../world/find.ts';
import { addComment } from './comments.ts';

test('a comment is by whoever is signed in', () => {
  const host = createHost({ world: smallWorld() });
  host.change((world) =>
    addComment(world, 'cnv_bike', { id: 'com_new', body: 'Hi' }, Date.UTC(2026, 2, 3, 9)),
  );
  expect(byId(host.world().conversations, 'cnv_bike')?.comments.at(-1)).toEqual({
    id: 'com_new',
    body: 'Hi',
    authorId: host.world().meId,
    createdAt: '2026-03-03T09:00:00.000Z',
    attachments: [],
  });
});

test('a conversation that is not there takes none', () => {
  const host = createHost({ world: smallWorld() });
  const add = () =>
    host.change((world) => addComment(world, 'cnv_none', { id: 'com_new', body: 'Hi' }, Date.now()));
  expect(add).toThrow(/conversation_not_found/);
});
