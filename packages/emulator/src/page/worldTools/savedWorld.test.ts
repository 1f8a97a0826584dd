import { expect, test } from 'vitest';
import { parseWorld } from '../../world/parseWorld.ts';
import { smallWorld } from '../../world/samples/small.ts';
import type { Room } from './browserRoom.ts';
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
function room(): Room & { items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    get: async (key) => items.get(key),
    set: async (key, text) => void items.set(key, text),
    remove: async (key) => void items.delete(key),
  };
}
function fullShelf(holds = 0): Shelf & { items: Map<string, string> } {
  const own = shelf();
  return {
    ...own,
    setItem(key, value) {
      if (value.length > holds) throw new Error('QuotaExceededError');
      own.setItem(key, value);
    },
  };
}
const start = parseWorld(smallWorld());
const named = (name: string) => ({ ...start, company: { ...start.company, name } });
const changed = named('Changed');
const text = JSON.stringify(changed);

test('a world is kept, found again, and forgotten', async () => {
  const saved = savedWorld(shelf(), room(), start);
  expect(await saved.read()).toBeUndefined();
  expect(await saved.write(text)).toBe(true);
  expect(await saved.read()).toEqual({ world: changed });
  saved.forget();
  expect(await saved.read()).toBeUndefined();
});

test('another start finds nothing of it', async () => {
  const [one, two] = [shelf(), room()];
  await savedWorld(one, two, start).write(text);
  expect(await savedWorld(one, two, changed).read()).toBeUndefined();
  expect(fingerprintOf('ab')).not.toBe(fingerprintOf('ba'));
});

test('a world that the shelf cannot hold has its place in the room, and the newer of the two counts', async () => {
  const [one, two] = [fullShelf(text.length + 100), room()];
  const large = named('x'.repeat(1000));
  await savedWorld(one, two, start).write(text);
  expect(await savedWorld(one, two, start).write(JSON.stringify(large))).toBe(true);
  expect([one.items.size, two.items.size]).toEqual([0, 1]);

  const later = savedWorld(one, two, start);
  expect(await later.read()).toEqual({ world: large });
  await later.write(text);
  expect([one.items.size, two.items.size]).toEqual([1, 0]);
  expect(await savedWorld(one, two, start).read()).toEqual({ world: changed });

  await later.write(JSON.stringify(large));
  later.forget();
  expect([one.items.size, two.items.size]).toEqual([0, 0]);
});

test('what is broken, or of another version, is dropped and said, in either place', async () => {
  for (const [one, two] of [
    [shelf(), room()],
    [fullShelf(), room()],
  ] as const) {
    for (const broken of ['{', '{"version":2,"world":{}}', '{"version":1,"world":{"company":1}}']) {
      const saved = savedWorld(one, two, start);
      await saved.write(text);
      const { items } = one.items.size > 0 ? one : two;
      items.set([...items.keys()][0]!, broken);
      expect(await saved.read(), broken).toMatchObject({
        problem: expect.stringContaining('could not be read'),
      });
      expect([one.items.size, two.items.size]).toEqual([0, 0]);
    }
  }
});

test('a full browser is told, not thrown', async () => {
  const noRoom: Room = { ...room(), set: () => Promise.reject(new Error('QuotaExceededError')) };
  expect(await savedWorld(fullShelf(), noRoom, start).write(text)).toBe(false);
});
