import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EmulatorError } from '../errors.ts';
import { parseWorld } from './parseWorld.ts';
import { patchWorld } from './patchWorld.ts';
import { smallWorld } from './samples/small.ts';

const world = parseWorld(smallWorld());
const mistakesOf = (patch: unknown) => {
  try {
    patchWorld(world, patch);
  } catch (error) {
    return EmulatorError.is(error, 'BAD_PATCH') ? error.mistakes : error;
  }
  return undefined;
};

test('a field is found by the ids on the way, or by positions', () => {
  for (const path of ['/conversations/cnv_bike/subject', '/conversations/0/subject']) {
    const changed = patchWorld(world, [{ op: 'replace', path, value: 'New' }]);
    expect(changed.conversations[0]?.subject).toBe('New');
  }
  expect(world.conversations[0]?.subject).toBe('My bike');
});

test('steps follow one another: what one adds the next one can change', () => {
  const changed = patchWorld(world, [
    { op: 'test', path: '/company/name', value: 'Acme' },
    { op: 'add', path: '/tags/-', value: { id: 'tag_new', name: 'New' } },
    { op: 'replace', path: '/tags/tag_new/name', value: 'Newer' },
    { op: 'add', path: '/conversations/cnv_bike/assigneeId', value: 'tea_bob' },
    { op: 'copy', from: '/company/name', path: '/conversations/cnv_bill/subject' },
    { op: 'remove', path: '/drafts/dra_1' },
  ]);
  expect(changed.tags.at(-1)).toMatchObject({ id: 'tag_new', name: 'Newer', ownerId: 'company' });
  expect(changed.conversations.map(({ subject, assigneeId }) => [subject, assigneeId]).slice(0, 2)).toEqual([
    ['My bike', 'tea_bob'],
    ['Acme', 'tea_bob'],
  ]);
  expect(changed.drafts).toEqual([]);
});

test.each([
  ['not json', '(text)', /JSON/],
  [{ op: 'remove', path: '/tags' }, '(patch)', /array/],
  [[{ op: 'replace', path: 'company', value: 1 }], '[0].path', /begins with/],
  [[{ op: 'turn', path: '/company' }], '[0].op', /./],
  [[{ op: 'remove', path: '/tags/tag_none' }], '[0]', /There is no tag_none in \/tags, which holds 3/],
  [
    [{ op: 'replace', path: '/company/nam', value: 'x' }],
    '[0]',
    /There is no nam in \/company; it has id, name/,
  ],
  [[{ op: 'replace', path: '/company/name/x', value: 'x' }], '[0]', /plain value/],
  [[{ op: 'add', path: '/__proto__', value: {} }], '[0]', /There is no __proto__/],
  [[{ op: 'test', path: '/company/name', value: 'Other' }], '[0]', /value differs/],
  [[{ op: 'replace', path: '/company/name', value: 7 }], 'company.name', /expected string/],
  [[{ op: 'add', path: '/company/nick', value: 'A' }], 'company', /nick/],
  [
    [{ op: 'replace', path: '/conversations/cnv_bike/inboxIds', value: ['inb_9'] }],
    'conversations[0].inboxIds[0]',
    /There is no inbox inb_9/,
  ],
])('%j is refused, and says where', (patch, path, message) => {
  expect(mistakesOf(patch)).toContainEqual({ path, message: expect.stringMatching(message) });
});

test('whatever is sent, it is a change or a mistake with its place, never a crash', () => {
  const path = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.constantFrom(
          'conversations',
          'cnv_bike',
          'messages',
          '0',
          '-',
          'tags',
          '__proto__',
          'constructor',
          '~',
        ),
        { maxLength: 5 },
      )
      .map((parts) => `/${parts.join('/')}`),
  );
  const step = fc.record(
    {
      op: fc.constantFrom('add', 'replace', 'remove', 'move', 'copy', 'test'),
      path,
      from: path,
      value: fc.jsonValue(),
    },
    { requiredKeys: ['op', 'path'] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.array(step, { maxLength: 4 }), fc.jsonValue(), fc.string()), (patch) => {
      const mistakes = mistakesOf(patch);
      expect(mistakes === undefined || Array.isArray(mistakes)).toBe(true);
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
