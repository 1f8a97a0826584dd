import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { Stack } from '../Stack/Stack.tsx';
import { DatePicker } from './DatePicker.tsx';

const meta: Meta = { component: DatePicker };
export default meta;

export const States: StoryObj = {
  render: () => (
    <Stack>
      <DatePicker label="Follow up" />
      <DatePicker
        label="Leaves"
        defaultValue="2026-03-14"
        errorMessage="The carrier is closed on that day."
      />
    </Stack>
  ),
};

export const Open: StoryObj = {
  tags: ['rtl'],
  render: () => <DatePicker label="Follow up" defaultValue="2026-03-14" min="2026-03-05" max="2026-03-27" />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(screen.getByRole('grid')).toBeVisible());
  },
};
