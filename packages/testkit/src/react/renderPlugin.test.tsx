// @vitest-environment jsdom
import { useConversation, useHostAction } from '@frontyard/sdk/react';
import { screen } from '@testing-library/react';
import { expect } from 'vitest';
import { test } from '../vitest/test.ts';
import { renderPlugin } from './renderPlugin.tsx';

function Panel() {
  const conversation = useConversation();
  const { run, available } = useHostAction('addTopic');
  if (!conversation) return <p>Nothing is open</p>;
  return (
    <button type="button" disabled={!available} onClick={() => void run('https://shop.example/1')}>
      {conversation.subject}
    </button>
  );
}

test('a panel is shown for the open conversation, and calls Front', async () => {
  const { host } = await renderPlugin(<Panel />, { conversation: 'cnv_bike' });
  screen.getByText('My bike').click();
  await host.settled();
  expect(host).toHaveCalledFront('addTopic', 'https://shop.example/1');
});

test('nothing is left of the panel of the test before', () => {
  expect(document.body.textContent).toBe('');
});

test('on a phone it has what phones have', async () => {
  await renderPlugin(<Panel />, { platform: 'ios' });
  expect(screen.getByRole<HTMLButtonElement>('button').disabled).toBe(true);
});

test('the host of the test can be given, and another conversation opened in it', async ({ host }) => {
  await renderPlugin(<Panel />, { host });
  host.select(['cnv_bill']);
  expect(await screen.findByText('The bill')).toBeDefined();
  host.select([]);
  expect(await screen.findByText('Nothing is open')).toBeDefined();
});

test('a component that takes its bridge gets it', async () => {
  const { bridge } = await renderPlugin((given) => <p>{given.context?.type}</p>);
  expect(screen.getByText('singleConversation')).toBeDefined();
  expect(bridge.wire).toBe('current');
});
