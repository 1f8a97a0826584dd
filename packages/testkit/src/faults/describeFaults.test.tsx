// @vitest-environment jsdom
import { BridgeProvider, useConversation, useHostAction } from '@frontyard/sdk/react';
import { screen } from '@testing-library/react';
import { describeFaults } from './describeFaults.ts';

function Panel() {
  const conversation = useConversation();
  const { run, error } = useHostAction('setStatus');
  return (
    <>
      <h1>{conversation?.subject ?? 'Nothing is open'}</h1>
      <button type="button" onClick={() => void run('archived').catch(() => undefined)}>
        Archive
      </button>
      {error && <p role="alert">{error.message}</p>}
    </>
  );
}

describeFaults({
  name: 'a plugin that keeps its manners',
  methods: ['setStatus'],
  show: (bridge) => (
    <BridgeProvider bridge={bridge}>
      <Panel />
    </BridgeProvider>
  ),
  act: async () => screen.getByRole('button', { name: 'Archive' }).click(),
});
