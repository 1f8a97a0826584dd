import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import { Skeleton } from './Skeleton.tsx';

const meta: Meta = { component: Skeleton };
export default meta;

export const Default: StoryObj = {
  render: () => (
    <Stack gap={5}>
      <Skeleton />
      <Skeleton hasAvatar lines={2} />
    </Stack>
  ),
};
