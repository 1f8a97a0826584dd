import { expect, test } from 'vitest';
import { faultWords, NO_FAULTS, readPlan, writePlan } from './faultPlan.ts';
import { createFaults, UNHARMED } from './faults.ts';

test('nothing goes wrong until somebody asks for it', () => {
  const faults = createFaults();
  expect(faults.fateOf('p', 'listTags')).toEqual(UNHARMED);
  expect(faultWords(faults.of('p'))).toEqual([]);
});

test('the same plan gives the same fates, another seed others, and one option moves no other', () => {
  const outcomes = (seed: number, more = {}) => {
    const faults = createFaults();
    faults.set({ seed, plugins: { p: { lostRate: 0.3, errorRate: 0.3, ...more } } });
    return Array.from({ length: 40 }, () => faults.fateOf('p', 'listTags').outcome);
  };
  expect(outcomes(7)).toEqual(outcomes(7));
  expect(outcomes(7)).not.toEqual(outcomes(8));
  expect(outcomes(7, { jitter: 100 })).toEqual(outcomes(7));
  expect(new Set(outcomes(7))).toEqual(new Set(['pass', 'lost', 'error']));
});

test('a plugin has its own faults, or those of all', () => {
  const faults = createFaults();
  faults.set({ plugins: { '*': { latency: 50 }, p: { errorMethods: ['tag'] } } });
  expect([faults.of('q').latency, faults.of('p').latency]).toEqual([50, 0]);
  expect(faults.fateOf('p', 'tag').outcome).toBe('error');
  faults.set({ plugins: { '*': { latency: 50 }, p: { latency: 0 } } });
  expect(faults.of('p').latency).toBe(50);
  faults.set({ plugins: { '*': { latency: 50 }, p: { errorMethods: ['tag'] } } });
  expect(faults.fateOf('p', 'untag').outcome).toBe('pass');
});

test('the conversation is switched in every other call of a method, so that reading what is opened ends', () => {
  const faults = createFaults();
  faults.set({ plugins: { '*': { switchesConversation: true } } });
  const switches = (plugin: string, method: string) => faults.fateOf(plugin, method).switchesConversation;
  expect([switches('p', 'listMessages'), switches('p', 'listMessages')]).toEqual([true, false]);
  expect([
    switches('p', 'createDraft'),
    switches('q', 'listMessages'),
    switches('p', 'listMessages'),
  ]).toEqual([true, true, true]);
});

test('which calls Front is loaded anew after depends on the seed, and moves no other fate', () => {
  const fates = (seed: number, more = {}) => {
    const faults = createFaults();
    faults.set({ seed, plugins: { p: { errorRate: 0.3, ...more } } });
    return Array.from({ length: 40 }, () => faults.fateOf('p', 'listTags'));
  };
  const reloads = (seed: number) => fates(seed, { reloadRate: 0.3 }).map(({ reloadsHost }) => reloadsHost);
  expect(reloads(7)).toEqual(reloads(7));
  expect(reloads(7)).not.toEqual(reloads(8));
  expect(new Set(reloads(7))).toEqual(new Set([true, false]));
  const errors = (all: ReturnType<typeof fates>) => all.map(({ outcome }) => outcome === 'error');
  expect(errors(fates(7, { reloadRate: 0.3 }))).toEqual(errors(fates(7)));
});

test('jitter stays between its bounds', () => {
  const faults = createFaults();
  faults.set({ plugins: { '*': { latency: 100, jitter: 20 } } });
  const delays = Array.from({ length: 50 }, () => faults.fateOf('p', 'tag').delay);
  expect(Math.min(...delays)).toBeGreaterThanOrEqual(100);
  expect(Math.max(...delays)).toBeLessThanOrEqual(120);
  expect(new Set(delays).size).toBeGreaterThan(3);
});

test('a plan goes into a link and back; what is none is told from one', () => {
  const faults = createFaults();
  faults.set({ seed: 3, plugins: { '*': { isOffline: true }, p: {} } });
  const text = writePlan(faults.plan());
  expect(text).toBe('{"seed":3,"plugins":{"*":{"isOffline":true}}}');
  expect(readPlan(text)?.plugins['*']).toEqual({ ...NO_FAULTS, isOffline: true });
  expect(writePlan(createFaults().plan())).toBe('');
  for (const bad of ['', '{', '[]', '{"plugins":{"*":{"latency":-1}}}', '{"other":1}']) {
    expect(readPlan(bad), bad).toBeUndefined();
  }
});
