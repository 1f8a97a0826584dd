import { expect, test } from 'vitest';
import { holdChannel } from './holdChannel.ts';
import type { OpenChannel } from './line.ts';

function channel() {
  let receive: (message: unknown) => void = () => undefined;
  const posted: object[] = [];
  const open: OpenChannel = (given) => {
    receive = given;
    return { post: (message) => posted.push(message), close: () => posted.push({ closed: true }) };
  };
  return { open, posted, say: (message: unknown) => receive(message) };
}

test('what arrives early is kept and given in order, before what comes later', async () => {
  const { open, say, posted } = channel();
  let arrived = 0;
  const held = holdChannel(open, () => (arrived += 1));
  say({ n: 1 });
  say('junk');
  say({ n: 2 });
  expect(arrived).toBe(2);

  const heard: unknown[] = [];
  const taken = held.take((message) => {
    heard.push(message);
    // A host may answer at once.
    if (heard.length === 1) say({ n: 3 });
  });
  expect(heard).toEqual([]);
  await Promise.resolve();
  say({ n: 4 });
  expect(heard).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]);

  taken.post({ hello: true });
  held.close();
  expect(posted).toEqual([{ hello: true }, { closed: true }]);
});
