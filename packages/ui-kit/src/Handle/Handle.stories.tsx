import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import { Handle } from './Handle.tsx';

const meta: Meta = { component: Handle };
export default meta;

export const Kinds: StoryObj = {
  render: () => (
    <Stack>
      <Handle>ana@example.com</Handle>
      <Handle>samira.nordstroem-van-der-berg@customers.acme-logistics.example</Handle>
      <Handle>+33 1 23 45 67 89</Handle>
    </Stack>
  ),
};
