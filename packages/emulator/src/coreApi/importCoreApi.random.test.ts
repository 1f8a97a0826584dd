import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIds } from '../host/ids.ts';
import { parseWorld } from '../world/parseWorld.ts';
import { smallWorld } from '../world/samples/small.ts';
import { importCoreApi } from './importCoreApi.ts';

const start = parseWorld(smallWorld());
const load = (texts: readonly string[], world = start) =>
  importCoreApi(
    world,
    texts.map((text, index) => ({ name: `f${index}.json`, text })),
    { nextId: createIds(1), now: 0 },
  );

const id = fc.oneof(
  fc.constantFrom(
    'cnv_bike',
    'msg_1',
    'tea_ann',
    'inb_secret',
    'tag_vip',
    'crd_cleo',
    'cha_mail',
    '__proto__',
    '',
  ),
  fc
    .tuple(
      fc.constantFrom(
        'cnv',
        'msg',
        'com',
        'crd',
        'ctc',
        'tag',
        'tea',
        'inb',
        'cha',
        'tim',
        'sts',
        'top',
        'evt',
      ),
      fc.constantFrom('1', '2', 'x'.repeat(200)),
    )
    .map((parts) => parts.join('_')),
);
const link = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('conversations', 'inboxes', 'contacts', 'messages', 'tags'),
      id,
      fc.constantFrom(
        '',
        '/messages',
        '/notes',
        '/followers',
        '/inboxes',
        '/teammates',
        '/conversations',
        '/comments',
      ),
    )
    .map(([folder, own, list]) => `https://a.api.frontapp.com/${folder}/${own}${list}`),
  fc.string(),
);
const strange = fc.oneof(fc.jsonValue(), fc.constantFrom(null, -1, 1e300, NaN, '\uD800', '1970'));
const { resource } = fc.letrec<{ resource: unknown; person: unknown }>((tie) => ({
  person: fc.record({ id, first_name: fc.string(), email: fc.string() }, { requiredKeys: [] }),
  resource: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record(
        {
          id,
          _links: fc.record(
            {
              self: link,
              related: fc.dictionary(
                fc.constantFrom('conversation', 'conversations', 'inbox', 'contact', 'parent_tag', 'owner'),
                link,
              ),
            },
            { requiredKeys: [] },
          ),
          name: fc.string(),
          subject: fc.oneof(fc.string(), strange),
          status: fc.constantFrom('archived', 'deleted', 'assigned', 'odd'),
          status_id: id,
          body: fc.oneof(fc.string(), strange),
          draft_mode: fc.constantFrom(null, 'shared'),
          created_at: fc.oneof(fc.double(), strange),
          posted_at: fc.double(),
          author: fc.oneof(tie('person'), strange),
          assignee: tie('person'),
          recipient: fc.record(
            {
              handle: fc.string(),
              role: fc.string(),
              _links: fc.record({ related: fc.record({ contact: link }) }),
            },
            { requiredKeys: [] },
          ),
          recipients: fc.array(
            fc.record({ handle: fc.string(), role: fc.constantFrom('from', 'to', 'cc', 'bcc', 'odd') }),
          ),
          handles: fc.array(fc.record({ handle: fc.string(), source: fc.string() })),
          tags: fc.array(fc.record({ id, name: fc.string() })),
          attachments: fc.array(
            fc.record(
              { filename: fc.string(), size: fc.oneof(fc.double(), fc.integer()) },
              { requiredKeys: [] },
            ),
          ),
          custom_fields: fc.dictionary(fc.string(), strange),
          last_message: tie('resource'),
        },
        { requiredKeys: [] },
      ),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        _links: fc.record({ self: link }),
        _results: fc.array(tie('resource'), { maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: strange },
  ),
}));

test('whatever the files hold, the world that comes out is a world, and every file is told of', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          resource.map((value) => JSON.stringify(value) ?? ''),
          fc.string(),
        ),
        { maxLength: 5 },
      ),
      (texts) => {
        const { world, report } = load(texts);
        expect(parseWorld(structuredClone(world))).toEqual(world);
        for (const index of texts.keys())
          expect(report.messages.some(({ name }) => name.startsWith(`f${index}.json`))).toBe(true);
        expect(report.imported + report.duplicates + report.failed).toBe(report.messages.length);
        for (const { status, reason } of report.messages)
          expect(status === 'imported').toBe(reason === undefined);
      },
    ),
    { numRuns: 150, seed: 1 },
  );
});

test('nothing that is there is lost or changed, and the same files a second time add nothing', () => {
  fc.assert(
    fc.property(
      fc.array(
        resource.map((value) => JSON.stringify(value) ?? ''),
        { maxLength: 4 },
      ),
      (texts) => {
        const { world } = load(texts);
        for (const list of ['teammates', 'channels', 'tags', 'drafts'] as const) {
          expect(world[list].slice(0, start[list].length)).toEqual(start[list]);
        }
        for (const [index, { messages, comments }] of start.conversations.entries()) {
          expect(world.conversations[index]?.messages).toEqual(expect.arrayContaining(messages));
          expect(world.conversations[index]?.comments).toEqual(expect.arrayContaining(comments));
        }
        const again = load(texts, world);
        const isOwn = ({ from }: { from?: string }) => from !== 'note';
        expect(again.report.messages.filter((row) => row.status === 'imported' && isOwn(row))).toEqual([]);
        expect(again.world.conversations).toHaveLength(world.conversations.length);
      },
    ),
    { numRuns: 100, seed: 1 },
  );
});
