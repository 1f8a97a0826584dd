import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import { Spinner } from './Spinner.tsx';

const meta: Meta = { component: Spinner };
export default meta;

export const Sizes: StoryObj = {
  render: () => (
    <Stack direction="row">
      <Spinner />
      <Spinner size="medium" label="Loading orders…" />
    </Stack>
  ),
};
