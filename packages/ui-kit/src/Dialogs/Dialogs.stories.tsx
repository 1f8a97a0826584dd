import type { Meta, StoryObj } from '@storybook/react-vite';
import type { JSX } from 'react';
import { expect, waitFor } from 'storybook/test';
import { Button } from '../Button/Button.tsx';
import { HostProvider } from '../HostProvider/HostProvider.tsx';
import { type Dialogs, useDialogs } from './dialogs.ts';

const meta: Meta = { component: HostProvider };
export default meta;

function Asking({ ask }: { ask: (dialogs: Dialogs) => Promise<unknown> }): JSX.Element {
  const dialogs = useDialogs();
  return <Button onPress={() => void ask(dialogs)}>Ask</Button>;
}

const asked = (ask: (dialogs: Dialogs) => Promise<unknown>): StoryObj => ({
  render: () => (
    <HostProvider host={{}}>
      <Asking ask={ask} />
    </HostProvider>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(document.querySelector('[role$=dialog]')).toBeVisible());
  },
});

const choices = ['Billing', 'Delivery', 'Returns', 'Something else'].map((title) => ({ title }));

export const Alert: StoryObj = asked(({ alert }) =>
  alert({ title: 'Saved', message: 'The note is with the customer.' }),
);
export const Confirm: StoryObj = asked(({ confirm }) =>
  confirm({
    title: 'Delete the note?',
    message: 'It is gone for the whole team.',
    okTitle: 'Delete',
    isDestructive: true,
  }),
);
export const Prompt: StoryObj = asked(({ prompt }) =>
  prompt({ title: 'Rename', message: 'The new name', defaultValue: 'Acme Logistics' }),
);
export const Fuzzylist: StoryObj = asked(({ fuzzylist }) =>
  fuzzylist({ title: 'Choose a topic', items: choices }),
);
export const PromptDate: StoryObj = asked(({ promptDate }) =>
  promptDate({ title: 'Follow up on', val: '2026-03-14', after: '2026-03-01' }),
);
