import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { Button } from '../Button/Button.tsx';
import { Tooltip } from './Tooltip.tsx';

const meta: Meta = { component: Tooltip };
export default meta;

export const Shown: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Tooltip text="Closes the conversation for everybody">
      <Button>Archive</Button>
    </Tooltip>
  ),
  play: async ({ userEvent }) => {
    await userEvent.tab();
    await waitFor(() => expect(screen.getByRole('tooltip')).toBeVisible());
  },
};
