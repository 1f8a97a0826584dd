import { expect, test } from 'vitest';
import { smallWorld } from './samples/small.ts';
import { EmulatorError } from '../errors.ts';
import { createHost } from '../host/host.ts';
import { parseWorld, worldJsonSchema } from './parseWorld.ts';

const mistakesOf = (world: unknown) => {
  try {
    parseWorld(world);
    return [];
  } catch (error) {
    return EmulatorError.is(error, 'BAD_WORLD') ? error.mistakes.map(({ path }) => path) : ['?'];
  }
};

test('a world saved as JSON is read back the same', () => {
  const world = parseWorld(smallWorld());
  expect(parseWorld(JSON.stringify(world))).toEqual(world);
});

test('a bad file names the path of each mistake', () => {
  const world = smallWorld();
  const conversation = world.conversations![0]!;
  conversation.assigneeId = 'tea_nobody';
  conversation.inboxIds = [];
  (conversation.messages![0] as { date: string }).date = 'yesterday';
  expect(mistakesOf(world)).toEqual([
    'conversations[0].inboxIds',
    'conversations[0].messages[0].date',
    'conversations[0].assigneeId',
  ]);
  conversation.inboxIds = ['inb_support', 'inb_none'];
  conversation.messages![0]!.date = '2026-03-01T10:00:00Z';
  expect(mistakesOf(world)).toEqual(['conversations[0].assigneeId', 'conversations[0].inboxIds[1]']);
});

test.each([
  ['not JSON', '{'],
  ['nothing', ''],
  ['a list', '[]'],
])('%s is no world', (_what, text) => {
  expect(mistakesOf(text)).not.toEqual([]);
});

test('ids given twice are found', () => {
  const world = smallWorld();
  world.tags!.push({ id: 'tag_vip', name: 'Again' });
  expect(mistakesOf(world)).toEqual(['tags[3].id']);
});

test('a misspelt field is a mistake, not ignored', () => {
  expect(mistakesOf({ ...smallWorld(), convrsations: [] })).toEqual(['(file)']);
});

test('loading a bad world changes nothing', () => {
  const host = createHost({ world: smallWorld() });
  const before = host.snapshot();
  expect(() => host.load({ version: 2 })).toThrow(EmulatorError);
  expect(host.snapshot()).toBe(before);
});

test('the JSON Schema names every list of the format', () => {
  const { properties } = worldJsonSchema() as { properties: object };
  expect(Object.keys(properties)).toEqual(Object.keys(parseWorld(smallWorld())));
});
