import { expect, test } from 'vitest';
import { createHost, steppingClock } from '../index.ts';
import { smallWorld } from '../world/samples/small.ts';
import { byId } from '../world/find.ts';
import { beginDraft, sendDraft, type DraftBeginning } from './drafts.ts';
import { takeBackSend } from './takeBackSend.ts';

function sent(beginning: Partial<DraftBeginning>) {
  const host = createHost({ world: smallWorld(), clock: steppingClock('2026-03-03T09:00:00Z') });
  host.change((world) => void beginDraft(world, { id: 'dra_new', to: ['ana@x.example'], ...beginning }));
  const before = host.world();
  const draft = byId(before.drafts, 'dra_new');
  if (!draft) throw new Error('The draft was not begun.');
  let conversationId = '';
  host.change((world) => {
    const ids = { message: 'msg_new', conversation: 'cnv_new' };
    conversationId = sendDraft(world, 'dra_new', ids, host.clock());
  });
  return { host, before, sending: { draft, messageId: 'msg_new', conversationId } };
}

test('a reply that is taken back is the draft it was, and its conversation as it was', () => {
  const { host, before, sending } = sent({ reply: { type: 'reply', messageId: 'msg_1' } });
  expect(host.world()).not.toEqual(before);
  host.change((world) => void takeBackSend(world, sending));
  expect(host.world()).toEqual(before);
});

test('a new message takes its conversation with it', () => {
  const { host, before, sending } = sent({});
  expect(byId(host.world().conversations, 'cnv_new')).toBeDefined();
  host.change((world) => void takeBackSend(world, sending));
  expect(host.world()).toEqual(before);
});

test('what is no longer there is not taken back twice', () => {
  const { host, sending } = sent({});
  const taken: boolean[] = [];
  for (let time = 0; time < 2; time += 1) {
    host.change((world) => void taken.push(takeBackSend(world, sending)));
  }
  expect(taken).toEqual([true, false]);
  expect(host.world().drafts.filter(({ id }) => id === 'dra_new')).toHaveLength(1);
});
