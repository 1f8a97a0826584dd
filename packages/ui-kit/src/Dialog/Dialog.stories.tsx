import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { Button } from '../Button/Button.tsx';
import { Dialog } from './Dialog.tsx';

const meta: Meta = { component: Dialog };
export default meta;

export const Open: StoryObj = {
  tags: ['rtl', 'wide'],
  render: () => (
    <Dialog
      trigger={<Button>Refund</Button>}
      title="Refund the whole order?"
      actions={(close) => (
        <>
          <Button onPress={close}>Keep it</Button>
          <Button variant="danger" onPress={close}>
            Refund € 1,240.00
          </Button>
        </>
      )}
    >
      <p>Samira gets the money back within five days. This cannot be undone.</p>
    </Dialog>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() =>
      expect(screen.getByRole('dialog', { name: 'Refund the whole order?' })).toBeVisible(),
    );
  },
};
export const Long: StoryObj = {
  render: () => (
    <Dialog
      isOpen
      onOpenChange={() => undefined}
      title="Terms of the contract"
      actions={<Button variant="primary">I agree</Button>}
    >
      {Array.from({ length: 12 }, (_, index) => (
        <p key={index}>
          Clause {index + 1}: what is agreed here holds for both sides until one of them says otherwise.
        </p>
      ))}
    </Dialog>
  ),
};
