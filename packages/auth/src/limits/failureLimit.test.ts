import { expect, test } from 'vitest';
import { createMemoryCounters } from './counters.ts';
import { createFailureLimit } from './failureLimit.ts';
import type { Attempt, FailureLimit } from './failureLimit.ts';

function open(): {
  limit: FailureLimit;
  clock: { now: number };
  failTimes(times: number, attempt: Attempt): Promise<void>;
} {
  const clock = { now: 0 };
  const counters = createMemoryCounters({ now: () => clock.now });
  const limit = createFailureLimit({ purpose: 'test', counters });
  const failTimes = async (times: number, attempt: Attempt): Promise<void> => {
    for (let left = times; left > 0; left -= 1) await limit.fail(attempt);
  };
  return { limit, clock, failTimes };
}

const attacker = { address: '203.0.113.5', tenant: 'acme' };

test('after 30 failures in a minute an address waits for the rest of that minute', async () => {
  const { limit, clock, failTimes } = open();
  await failTimes(29, attacker);
  expect(await limit.wait(attacker)).toBeUndefined();
  clock.now = 20_500;
  await failTimes(1, attacker);
  expect(await limit.wait(attacker)).toBe(40);
  clock.now = 60_000;
  expect(await limit.wait(attacker)).toBeUndefined();
});

test('nobody else waits for it, and for other accounts neither does it', async () => {
  const { limit, failTimes } = open();
  await failTimes(30, attacker);
  expect(await limit.wait({ address: '198.51.100.1', tenant: 'acme' })).toBeUndefined();
  expect(await limit.wait({ ...attacker, tenant: 'globex' })).toBeUndefined();
  expect(await limit.wait({ address: attacker.address })).toBeUndefined();
});

test('naming ever new accounts helps up to 120 failures', async () => {
  const { limit, failTimes } = open();
  for (let each = 0; each < 120; each += 1) await failTimes(1, { ...attacker, tenant: `made-up-${each}` });
  expect(await limit.wait({ ...attacker, tenant: 'another' })).toBe(60);
});

test('counts of two purposes stay apart', async () => {
  const counters = createMemoryCounters();
  const one = createFailureLimit({ purpose: 'page', counters, most: 1 });
  const other = createFailureLimit({ purpose: 'session', counters, most: 1 });
  await one.fail(attacker);
  expect(await one.wait(attacker)).toBe(60);
  expect(await other.wait(attacker)).toBeUndefined();
});

test('a flood of addresses takes no more room than allowed, and the oldest go first', async () => {
  const counters = createMemoryCounters({ mostKeys: 3 });
  for (const key of ['a', 'b', 'c', 'd']) await counters.add(key, 60_000);
  const counts = await Promise.all(['a', 'b', 'c', 'd'].map((key) => counters.read(key)));
  expect(counts.map(({ count }) => count)).toEqual([0, 1, 1, 1]);
});
