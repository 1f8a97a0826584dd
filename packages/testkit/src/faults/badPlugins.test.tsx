// @vitest-environment jsdom
import { BridgeProvider, useBridge, useConversation, useHostAction } from '@frontyard/sdk/react';
import { cleanup, screen } from '@testing-library/react';
import { Component, useState, type JSX, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { faultScenes } from './faultScenes.ts';
import { inLab, withoutFaults, type PluginUnderFaults } from './inLab.ts';

beforeEach(() => {
  // React tells of everything that a component throws.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Catches whatever a panel throws, and shows nothing for it. */
class Silent extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError = () => ({ hasFailed: true });
  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}

/** Fails the whole panel with one refused call. */
function Blank(): JSX.Element {
  const conversation = useConversation();
  const { run, error } = useHostAction('setStatus');
  if (error) throw error;
  return (
    <button type="button" onClick={() => void run('archived').catch(() => undefined)}>
      Archive {conversation?.subject}
    </button>
  );
}

/** Keeps what it saw first. */
function Stale(): JSX.Element {
  const conversation = useConversation();
  const [subject, keep] = useState<string>();
  if (subject === undefined && conversation) keep(conversation.subject);
  return <button type="button">Archive {subject}</button>;
}

/** Takes an answer that does not come for a call that was not done. */
function Twice(): JSX.Element {
  const conversation = useConversation();
  const { host } = useBridge();
  const archive = () => host.setStatus('archived');
  return (
    <button
      type="button"
      onClick={() =>
        void archive()
          .catch(archive)
          .catch(() => undefined)
      }
    >
      Archive {conversation?.subject}
    </button>
  );
}

/** Gives up for good at the first refusal, and has nothing but an empty place to say so. */
function Mute(): JSX.Element {
  const conversation = useConversation();
  const { run, error } = useHostAction('setStatus');
  const [hasFailed, fail] = useState(false);
  if (error && !hasFailed) fail(true);
  return hasFailed ? (
    <>
      <p role="status" />
      <p>Archive</p>
    </>
  ) : (
    <button type="button" onClick={() => void run('archived').catch(() => undefined)}>
      Archive {conversation?.subject}
    </button>
  );
}

/** Takes storage for granted. */
function Remembering(): JSX.Element {
  const conversation = useConversation();
  localStorage.setItem('seen', conversation?.id ?? '');
  return <button type="button">Archive {conversation?.subject}</button>;
}

const plugin = (Panel: () => JSX.Element): PluginUnderFaults => ({
  name: 'a bad plugin',
  methods: ['setStatus'],
  show: (bridge) => (
    <BridgeProvider bridge={bridge}>
      <Silent>
        <Panel />
      </Silent>
    </BridgeProvider>
  ),
  act: async () => screen.queryByRole('button')?.click(),
});

test.each([
  ['goes blank on an error', Blank, 'errorMethods', /the panel is not blank/],
  [
    'shows the data of the conversation before',
    Stale,
    'latency',
    /conversations shown beside cnv_\w+, which Front told of: expected \[ 'cnv_\w+' \]/,
  ],
  ['writes again what was only not answered', Twice, 'lostRate', /each write is made once/],
  ['writes again what is answered late', Twice, 'answers too late', /each write is made once/],
  ['takes storage for granted', Remembering, 'blocksStorage', /the panel shows cnv_\w+|is not blank/],
  ['has a place to say what is wrong, and says nothing', Mute, 'errorMethods', /or says what is wrong/],
] as const)('the lab finds a plugin that %s', async (_what, Panel, fault, words) => {
  const scene = faultScenes(['setStatus']).find(({ name }) => name === fault);
  await expect(inLab(plugin(Panel), scene!, 'open')).rejects.toThrow(words);
});

test.each([
  ['nothing', async (): Promise<void> => undefined],
  [
    'two things',
    async () => {
      screen.getByRole('button').click();
      screen.getByRole('button').click();
    },
  ],
] as const)('the lab does not take %s for a write', async (_what, act) => {
  await expect(withoutFaults({ ...plugin(Twice), act })).rejects.toThrow(/act\(\) writes once/);
});
