import { expect, test, vi } from 'vitest';
import { createMemoryCounters } from './counters.ts';
import { createFailureLimit } from './failureLimit.ts';
import type { Attempt, FailureLimit, FailureLimitOptions } from './failureLimit.ts';

const attacker = { address: '203.0.113.5', tenant: 'acme' };
const wrong = (): undefined => undefined;
const right = (): string => 'opened';

function open(options: Partial<FailureLimitOptions> = {}) {
  const clock = { now: 0 };
  const counters = createMemoryCounters({ now: () => clock.now });
  const limit = createFailureLimit({ purpose: 'test', counters, ...options });
  return { limit, clock };
}

async function failTimes(limit: FailureLimit, times: number, who: Attempt = attacker): Promise<void> {
  for (let left = times; left > 0; left -= 1) {
    expect(await limit.attempt(who, wrong)).toEqual({ result: undefined });
  }
}

test('after 30 failures in a minute an address waits for the rest of that minute', async () => {
  const { limit, clock } = open();
  await failTimes(limit, 29);
  expect(await limit.attempt(attacker, right)).toEqual({ result: 'opened' });
  clock.now = 20_500;
  await failTimes(limit, 1);
  expect(await limit.attempt(attacker, right)).toEqual({ waitSeconds: 40 });
  clock.now = 60_000;
  expect(await limit.attempt(attacker, right)).toEqual({ result: 'opened' });
});

test('of 5,000 guesses at the same moment 30 are made, and the right one among the rest is not', async () => {
  const { limit } = open();
  const guess = vi.fn<() => Promise<undefined>>(async () => undefined);
  const guesses = Array.from({ length: 5000 }, () => limit.attempt(attacker, guess));
  const last = limit.attempt(attacker, right);
  const refused = (await Promise.all(guesses)).filter((outcome) => 'waitSeconds' in outcome);
  expect([guess.mock.calls.length, refused.length]).toEqual([30, 4970]);
  expect(await last).toEqual({ waitSeconds: 60 });
});

test('honest pages are not in each other’s way, however many open at once', async () => {
  const { limit } = open();
  const pages = Array.from({ length: 1000 }, () => limit.attempt(attacker, async () => right()));
  for (const outcome of await Promise.all(pages)) expect(outcome).toEqual({ result: 'opened' });
  await failTimes(limit, 30);
});

test('nobody else waits for it, and for other accounts neither does it', async () => {
  const { limit } = open();
  await failTimes(limit, 30);
  for (const who of [
    { address: '198.51.100.1', tenant: 'acme' },
    { ...attacker, tenant: 'globex' },
    { address: attacker.address },
  ]) {
    expect(await limit.attempt(who, right)).toEqual({ result: 'opened' });
  }
});

test('naming ever new accounts helps up to 120 failures', async () => {
  const { limit } = open();
  for (let each = 0; each < 120; each += 1)
    await failTimes(limit, 1, { ...attacker, tenant: `made-up-${each}` });
  expect(await limit.attempt({ ...attacker, tenant: 'another' }, right)).toEqual({ waitSeconds: 60 });
});

test('an account guessed at from many addresses leaves each 3 tries, and is never locked', async () => {
  const { limit } = open();
  const from = (each: number): Attempt => ({ address: `198.51.100.${each}`, tenant: 'acme' });
  for (let each = 0; each < 10; each += 1) await failTimes(limit, 30, from(each));
  await failTimes(limit, 3, from(10));
  expect(await limit.attempt(from(10), right)).toEqual({ waitSeconds: 60 });
  expect(await limit.attempt(from(11), right)).toEqual({ result: 'opened' });
  await failTimes(limit, 30, { ...from(12), tenant: 'globex' });
});

test('what is refused counts for nothing, so that it ends when it was told to', async () => {
  const { limit, clock } = open({ most: 1 });
  await failTimes(limit, 1);
  clock.now = 59_000;
  for (let each = 0; each < 100; each += 1) await limit.attempt(attacker, wrong);
  clock.now = 60_000;
  expect(await limit.attempt(attacker, right)).toEqual({ result: 'opened' });
});

test('counts of two purposes stay apart', async () => {
  const counters = createMemoryCounters();
  const one = createFailureLimit({ purpose: 'page', counters, most: 1 });
  const other = createFailureLimit({ purpose: 'session', counters, most: 1 });
  await failTimes(one, 1);
  expect(await one.attempt(attacker, right)).toEqual({ waitSeconds: 60 });
  expect(await other.attempt(attacker, right)).toEqual({ result: 'opened' });
});

test('an attempt that throws has failed, and the next one has its turn', async () => {
  const { limit } = open({ most: 20 });
  const broken = () => Promise.reject(new Error('out of order'));
  for (let each = 0; each < 20; each += 1)
    await expect(limit.attempt(attacker, broken)).rejects.toThrow('out of order');
  expect(await limit.attempt(attacker, right)).toEqual({ waitSeconds: 60 });
});

test('a flood of addresses takes no more room than allowed, and the oldest go first', async () => {
  const counters = createMemoryCounters({ mostKeys: 3 });
  for (const key of ['a', 'b', 'c', 'd']) await counters.take(key, 60_000, 1);
  const counts = await Promise.all(['a', 'b', 'c', 'd'].map((key) => counters.read(key)));
  expect(counts.map(({ count }) => count)).toEqual([0, 1, 1, 1]);
});
