import type { Meta, StoryObj } from '@storybook/react-vite';
import { Dialog } from '../Dialog/Dialog.tsx';
import { HostProvider } from '../HostProvider/HostProvider.tsx';
import { Stack } from '../Stack/Stack.tsx';
import { expect, waitFor } from 'storybook/test';
import { CopyButton } from './CopyButton.tsx';

const meta: Meta = { component: CopyButton };
export default meta;

export const Idle: StoryObj = {
  render: () => (
    <Stack direction="row" gap={2}>
      <CopyButton text="ORD-7" label="Copy number" />
      <CopyButton text="ORD-7" label="Copy order number" isIconOnly variant="quiet" />
    </Stack>
  ),
};

export const Copied: StoryObj = {
  render: () => (
    <HostProvider host={{ copy: () => undefined }}>
      <CopyButton text="ORD-7" label="Copy number" />
    </HostProvider>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Copied' })).toBeVisible());
  },
};

export const Failed: StoryObj = {
  render: () => <CopyButton text="ORD-7" label="Copy number" />,
  play: async ({ canvas, userEvent }) => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'));
    document.execCommand = () => false;
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: 'Copying is blocked here' })).toBeVisible(),
    );
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
    Reflect.deleteProperty(document, 'execCommand');
  },
};

export const InDialog: StoryObj = {
  render: () => (
    <Dialog isOpen onOpenChange={() => undefined} title="Order">
      <CopyButton text="ORD-7" label="Copy number" />
    </Dialog>
  ),
};
