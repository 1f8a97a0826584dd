import type { Meta, StoryObj } from '@storybook/react-vite';
import { Pill } from '../Pill/Pill.tsx';
import { Stack } from './Stack.tsx';

const meta: Meta = { component: Stack };
export default meta;

export const Row: StoryObj = {
  render: () => (
    <Stack direction="row" gap={2}>
      {['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((text) => (
        <Pill key={text}>{text}</Pill>
      ))}
    </Stack>
  ),
};
