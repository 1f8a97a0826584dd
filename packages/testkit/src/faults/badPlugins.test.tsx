// @vitest-environment jsdom
import type { FaultSet } from '@frontyard/emulator';
import { BridgeProvider } from '@frontyard/sdk/react';
import { screen } from '@testing-library/react';
import type { JSX } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as bad from './badPlugins.test.support.tsx';
import { faultScenes } from './faultScenes.ts';
import { inLab, withoutFaults } from './inLab.ts';
import type { AppUnderFaults } from './PluginUnderFaults.ts';

beforeEach(() => {
  // React tells of everything that a component throws.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', async () => new Response());
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async () => undefined } });
  localStorage.setItem('settings', '{"verb":"Archive"}');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
});

const plugin = (Panel: () => JSX.Element | null): AppUnderFaults => ({
  name: 'a bad plugin',
  methods: ['setStatus'],
  show: (bridge) => (
    <BridgeProvider bridge={bridge}>
      <bad.Silent>
        <Panel />
      </bad.Silent>
    </BridgeProvider>
  ),
  act: async () => screen.queryByRole('button')?.click(),
});

const BLANK = /the panel is not blank/;
const ONCE = /each write is made once/;
const SCENES: readonly (readonly [
  keyof FaultSet | 'answers too late',
  string,
  () => JSX.Element | null,
  RegExp,
])[] = [
  [
    'latency',
    'keeps the conversation that was left until an answer comes',
    bad.Lagging,
    /conversations (still shown|shown beside)/,
  ],
  ['latency', 'shows the data of the conversation before', bad.Stale, /still shown/],
  [
    'jitter',
    'lets what was left flash up again',
    bad.Flashing,
    /shown for a moment, .*: expected \[ 'cnv_\w+ beside cnv_\w+/,
  ],
  ['lostRate', 'writes again what was only not answered', bad.Twice, ONCE],
  ['lostRate', 'saves to its own server again', bad.SavingTwice, ONCE],
  ['errorRate', 'saves to its own server again when Front fails', bad.SavingTwice, ONCE],
  ['reloadRate', 'writes again after Front was loaded anew', bad.Twice, ONCE],
  ['errorMethods', 'goes blank on an error', bad.Blank, BLANK],
  ['errorMethods', 'has a place to say what is wrong, and says nothing', bad.Mute, /or says what is wrong/],
  ['storm', 'does its work again when it is told the same', bad.Eager, ONCE],
  [
    'switchesConversation',
    'confirms under another name',
    bad.Confirming,
    /conversations shown (beside|for a moment)/,
  ],
  ['locksDrafts', 'takes for granted that a draft can be written in', bad.Drafting, BLANK],
  ['expiresSession', 'shows nothing once the sign-in is over', bad.SignedInOnly, BLANK],
  ['isOffline', 'shows nothing until Front speaks', bad.Waiting, BLANK],
  ['opensElsewhere', 'shows nothing where Front does not speak', bad.Waiting, BLANK],
  ['forgetsStorage', 'takes for granted what an earlier visit has kept', bad.Returning, BLANK],
  ['blocksStorage', 'takes storage for granted', bad.Remembering, BLANK],
  ['blocksClipboard', 'takes for granted that it may copy', bad.Copying, BLANK],
  ['answers too late', 'writes again what is answered late', bad.Twice, ONCE],
];

test.each(SCENES)('%s: the lab finds a plugin that %s', async (fault, _what, Panel, words) => {
  const scene = faultScenes(['setStatus']).find(({ name }) => name === fault);
  const since = fault === 'isOffline' ? 'start' : 'open';
  await expect(inLab(plugin(Panel), scene!, since, { timeout: 60 })).rejects.toThrow(words);
});

test('every fault has a plugin that does not bear it', () => {
  const found = new Set<string>(SCENES.map(([fault]) => fault));
  expect(
    faultScenes([])
      .map(({ name }) => name)
      .filter((name) => !found.has(name)),
  ).toEqual([]);
});

test.each([bad.SavingTwice, bad.Twice, bad.Blank, bad.Drafting, bad.Lagging, bad.Flashing, bad.Eager])(
  'nothing is wrong with a bad plugin while nothing goes wrong',
  async (Panel) => {
    await expect(withoutFaults(plugin(Panel))).resolves.toBeUndefined();
  },
);

test.each([
  ['nothing', async (): Promise<void> => undefined],
  [
    'the same thing twice',
    async () => {
      screen.getByRole('button').click();
      screen.getByRole('button').click();
    },
  ],
] as const)('the lab does not take %s for a write', async (_what, act) => {
  await expect(withoutFaults({ ...plugin(bad.Twice), act }, { timeout: 60 })).rejects.toThrow(
    /act\(\) writes once/,
  );
});
