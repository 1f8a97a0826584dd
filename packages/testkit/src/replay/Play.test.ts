import { expect, test } from 'vitest';
import type { Session, SessionEntry } from '../recording/session.ts';
import { sampleSession } from '../recording/testing/sampleSession.ts';
import { differenceWords } from './difference.ts';
import type { MadeCall } from './expectations.ts';
import { Play } from './Play.ts';
import type { Stage } from './stage.ts';

/** What a plugin does at each press, one after the other: it waits for each answer before its next call. */
type Plugin = readonly (readonly [name: string, ...args: unknown[]][])[];

/** A page that plays such a plugin. `heard` has what it was answered. */
function pageOf(plugin: Plugin, heard: unknown[] = [], cancels: readonly string[] = []): Stage {
  let out: MadeCall[] = [];
  let given: string[] = [];
  const waiting = new Map<string, () => void>();
  let id = 0;
  let presses = 0;
  const go = ([call, ...rest]: Plugin[number]) => {
    if (!call) return;
    const [name, ...args] = call;
    id += 1;
    out.push({ id: String(id), name, args });
    if (cancels.includes(name)) given.push(String(id));
    waiting.set(String(id), () => go(rest));
  };
  const control = {
    count: async () => 1,
    evaluate: async () => false,
    click: async () => go(plugin[presses++] ?? []),
  };
  return {
    asked: { counts: new Map(), held: new Set(), until: 0 },
    pass: async () => {},
    say: async (message) => {
      const { id: answered = '', ...rest } = message as { id?: string };
      heard.push(rest);
      waiting.get(answered)?.();
    },
    takeCalls: async () => {
      const taken = { calls: out, cancels: given };
      [out, given] = [[], []];
      return taken;
    },
    control: () => control as never,
    controls: async () => [],
    close: async () => {},
  };
}

const press = (name: string): SessionEntry => ({
  at: 1,
  type: 'pressed',
  target: { role: 'button', name, nth: 0 },
});
const call = (id: string, name: string, ...args: unknown[]): SessionEntry => ({
  at: 2,
  type: 'called',
  call: id,
  name,
  args,
});
const answer = (id: string, value: unknown): SessionEntry => ({ at: 3, type: 'answered', call: id, value });

const RECORDED: Session = {
  ...sampleSession(),
  entries: [
    press('x'),
    call('1', 'listTags'),
    answer('1', 'tags'),
    call('2', 'tag', ['a']),
    answer('2', 'tagged'),
    press('y'),
    call('3', 'setStatus', 'archived'),
    answer('3', 'set'),
  ],
};
const FIRST: Plugin[number] = [['listTags'], ['tag', ['a']]];
const SECOND: Plugin[number] = [['setStatus', 'archived']];

const play = (session: Session, plugin: Plugin, accept = false, cancels: readonly string[] = []) =>
  new Play(session, pageOf(plugin, [], cancels), accept).run();

test('what does as recorded has no difference', async () => {
  expect(await play(RECORDED, [FIRST, SECOND])).toMatchObject({
    calls: 3,
    differences: [],
    session: RECORDED,
  });
});

test.each<[string, Plugin, string]>([
  ['one added before', [[['listInboxes'], ...FIRST], SECOND], 'one call more'],
  ['one added between', [[['listTags'], ['listInboxes'], ['tag', ['a']]], SECOND], 'one call more'],
  ['one added after', [[...FIRST, ['addComment', 'x']], SECOND], 'one call more'],
  ['one added at the end', [FIRST, [...SECOND, ['addComment', 'x'], ['listTags']]], 'one call more'],
  ['the same once more', [[['listTags'], ['listTags'], ['tag', ['a']]], SECOND], 'one call more'],
  ['one of a later line', [[...FIRST, ['setStatus', 'open']], SECOND], 'one call more'],
  ['one less', [[['tag', ['a']]], SECOND], 'other order'],
  ['the last one less', [FIRST, []], 'no call'],
  ['another in its place', [FIRST, [['move', 'b']]], 'other call'],
  ['other arguments', [[['listTags'], ['tag', ['b']]], SECOND], 'other arguments'],
  ['the other way round', [[['tag', ['a']], ['listTags']], SECOND], 'other order'],
])('%s: told, and accepted so that it plays again without a difference', async (_what, plugin, kind) => {
  const { differences } = await play(RECORDED, plugin);
  expect(differences).toHaveLength(1);
  expect(differences[0]?.kind).toBe(kind);
  expect(differenceWords(differences[0]!)).toMatch(/^Line \d of the recording|^Line 10/);

  const accepted = await play(RECORDED, plugin, true);
  expect(accepted.differences.length).toBeGreaterThan(0);
  const made = accepted.session.entries.flatMap((entry) =>
    entry.type === 'called' ? [[entry.name, ...entry.args]] : [],
  );
  expect(made).toEqual(plugin.flat());
  expect(await play(accepted.session, plugin)).toMatchObject({
    calls: plugin.flat().length,
    differences: [],
  });
});

test('a call that is new takes no other call’s answer', async () => {
  const heard: unknown[] = [];
  await new Play(RECORDED, pageOf([[['listInboxes'], ...FIRST], SECOND], heard), true).run();
  const error = expect.objectContaining({ message: 'The recording has no answer to listInboxes' });
  expect(heard).toMatchObject([
    { type: 'function_error', error },
    { type: 'function_result', value: 'tags' },
    { value: 'tagged' },
    { value: 'set' },
  ]);
});

test('one that the recording knows from elsewhere is answered as there', async () => {
  const heard: unknown[] = [];
  const plugin: Plugin = [FIRST, [['listTags'], ...SECOND]];
  const { differences } = await new Play(RECORDED, pageOf(plugin, heard), true).run();
  expect(heard).toMatchObject([{ value: 'tags' }, { value: 'tagged' }, { value: 'tags' }, { value: 'set' }]);
  expect(differences).toMatchObject([{ kind: 'one call more', line: 8, answeredAs: 4 }]);
});

test('a call that is given up, or is no longer', async () => {
  const cancelled: SessionEntry = { at: 3, type: 'cancelled', call: '3' };
  const session = { ...RECORDED, entries: [...RECORDED.entries.slice(0, -1), cancelled] };
  expect((await play(session, [FIRST, SECOND], false, ['setStatus'])).differences).toEqual([]);
  expect((await play(session, [FIRST, SECOND])).differences).toMatchObject([
    { kind: 'not cancelled', line: 9 },
  ]);
  expect((await play(RECORDED, [FIRST, SECOND], false, ['tag'])).differences).toMatchObject([
    { kind: 'cancelled', got: { name: 'tag' } },
  ]);
});

test('what the plugin’s server is no longer asked to do, and what it is asked more', async () => {
  const asked = (path: string): SessionEntry => ({
    at: 1,
    type: 'asked',
    request: path,
    method: 'POST',
    path,
  });
  const session = { ...RECORDED, entries: [asked('/api/notes'), ...RECORDED.entries] };
  const { differences } = await play(session, [FIRST, SECOND]);
  expect(differences).toEqual([{ kind: 'no request', line: 2, request: 'POST /api/notes' }]);
  const page = {
    ...pageOf([FIRST, SECOND]),
    asked: { counts: new Map([['PUT /api/x', 1]]), held: new Set(), until: 0 },
  };
  expect((await new Play(RECORDED, page, false).run()).differences).toMatchObject([
    { kind: 'one request more', request: 'PUT /api/x' },
  ]);
});
