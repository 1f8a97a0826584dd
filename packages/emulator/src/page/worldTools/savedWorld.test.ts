import { expect, test } from 'vitest';
import { parseWorld } from '../../world/parseWorld.ts';
import { smallWorld } from '../../world/samples/small.ts';
import { fingerprintOf, savedWorld, type Shelf } from './savedWorld.ts';

function shelf(): Shelf & { items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}
const start = parseWorld(smallWorld());
const changed = { ...start, company: { ...start.company, name: 'Changed' } };

test('a world is kept, found again, and forgotten', () => {
  const saved = savedWorld(shelf(), start);
  expect(saved.read()).toBeUndefined();
  expect(saved.write(changed)).toBe(true);
  expect(saved.read()).toEqual({ world: changed });
  saved.forget();
  expect(saved.read()).toBeUndefined();
});

test('another start finds nothing of it', () => {
  const one = shelf();
  savedWorld(one, start).write(changed);
  expect(savedWorld(one, changed).read()).toBeUndefined();
  expect(fingerprintOf('ab')).not.toBe(fingerprintOf('ba'));
});

test('what is broken, or of another version, is dropped and said', () => {
  for (const text of ['{', '{"version":2,"world":{}}', '{"version":1,"world":{"company":1}}']) {
    const one = shelf();
    const saved = savedWorld(one, start);
    saved.write(changed);
    one.items.set([...one.items.keys()][0]!, text);
    expect(saved.read(), text).toMatchObject({ problem: expect.stringContaining('could not be read') });
    expect(one.items.size).toBe(0);
  }
});

test('a full browser is told, not thrown', () => {
  const full: Shelf = {
    ...shelf(),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(savedWorld(full, start).write(changed)).toBe(false);
});
