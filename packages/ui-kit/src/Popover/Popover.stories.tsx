import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { Button } from '../Button/Button.tsx';
import { TextField } from '../TextField/TextField.tsx';
import { Popover } from './Popover.tsx';

const meta: Meta = { component: Popover };
export default meta;

export const Open: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Popover label="Snooze" trigger={<Button>Snooze</Button>}>
      {(close) => (
        <>
          <TextField label="Until" defaultValue="Monday" />
          <Button variant="primary" onPress={close}>
            Snooze
          </Button>
        </>
      )}
    </Popover>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Snooze' })).toBeVisible());
  },
};
