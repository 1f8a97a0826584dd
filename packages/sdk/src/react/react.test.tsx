// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { PluginError } from '@frontyard/sdk-types/errors';
import type { Bridge } from '../index.ts';
import { messageComposer, noConversation, singleConversation } from '../testing/contexts.ts';
import { rejection } from '../testing/rejection.ts';
import { joinCurrent, offerCurrent } from '../testing/scenes.ts';
import {
  BridgeProvider,
  useBridge,
  useConnection,
  useConversation,
  useFrontContext,
  useHostAction,
} from './index.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
afterEach(cleanup);

function show(bridge: Bridge, children: ReactNode, props: object = {}) {
  return render(
    <StrictMode>
      <BridgeProvider bridge={bridge} {...props}>
        {children}
      </BridgeProvider>
    </StrictMode>,
  );
}

function Where() {
  return (
    <p>
      {useFrontContext()?.type ?? 'nowhere'} {useConversation()?.id} {useConnection().status}
    </p>
  );
}

test('a component follows what is open in Front', async () => {
  const { bridge, front } = offerCurrent();
  show(bridge, <Where />);
  expect(screen.getByText('nowhere connecting')).toBeDefined();

  front.show(singleConversation('cnv_7'));
  expect(await screen.findByText('singleConversation cnv_7 connected')).toBeDefined();
  front.show(noConversation());
  expect(await screen.findByText('noConversation connected')).toBeDefined();
  front.show(messageComposer());
  expect(await screen.findByText('messageComposer cnv_1 connected')).toBeDefined();
});

test('there is something to show until Front answers', async () => {
  const { bridge, front } = offerCurrent();
  show(bridge, <Where />, { fallback: 'One moment' });
  expect(screen.getByText('One moment')).toBeDefined();
  front.show(noConversation());
  expect(await screen.findByText('noConversation connected')).toBeDefined();
});

test('outside of Front the plugin says so', async () => {
  const { bridge, front } = offerCurrent({ timeout: 5 });
  const notInFront = (error: PluginError) => <p>{error.code}</p>;
  show(bridge, <Where />, { notInFront });
  expect(await screen.findByText('NOT_IN_FRONT')).toBeDefined();

  front.show(noConversation());
  expect(await screen.findByText('noConversation connected')).toBeDefined();
});

test('a component outside of a provider is told what to do', () => {
  const Lost = () => <>{useBridge().wire}</>;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<Lost />)).toThrow(/BridgeProvider/);
});

function TagButton({ onRun }: { onRun: (run: Promise<unknown>) => void }) {
  const { run, available, pending, error } = useHostAction('tag');
  return (
    <button type="button" disabled={!available} onClick={() => onRun(run(['tag_1']))}>
      {pending ? 'Tagging' : (error?.code ?? 'Tag')}
    </button>
  );
}

test('an action tells whether it can be run, runs, and has failed', async () => {
  const { bridge, front } = await joinCurrent(noConversation());
  const runs: Promise<unknown>[] = [];
  show(bridge, <TagButton onRun={(run) => runs.push(rejection(run))} />);
  const button = screen.getByRole<HTMLButtonElement>('button');
  expect(button.disabled).toBe(true);

  front.show(singleConversation());
  await vi.waitFor(() => expect(button.disabled).toBe(false));
  act(() => button.click());
  expect(button.textContent).toBe('Tagging');
  front.say({ type: 'function_error', id: (await front.call('tag')).id, error: 'no' });
  expect(await screen.findByText('HOST_REFUSED')).toBe(button);
  await expect(runs[0]).resolves.toMatchObject({ cause: 'no' });
});

test('a second run takes the error of the first away', async () => {
  const { bridge, front } = await joinCurrent();
  const runs: Promise<unknown>[] = [];
  show(bridge, <TagButton onRun={(run) => runs.push(run.catch(() => 'failed'))} />);
  const button = screen.getByRole<HTMLButtonElement>('button');
  act(() => button.click());
  front.say({ type: 'function_error', id: (await front.call('tag')).id, error: 'no' });
  await screen.findByText('HOST_REFUSED');

  front.on('tag', () => undefined);
  act(() => button.click());
  expect(await screen.findByText('Tag')).toBe(button);
  await expect(Promise.all(runs)).resolves.toEqual(['failed', undefined]);
});
