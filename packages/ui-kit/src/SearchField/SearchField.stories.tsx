import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import { SearchField } from './SearchField.tsx';

const meta: Meta = { component: SearchField };
export default meta;

export const States: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Stack>
      <SearchField placeholder="Search articles" />
      <SearchField label="Search orders" defaultValue="pallet" />
      <SearchField label="Search customers" defaultValue="sam" isPending />
    </Stack>
  ),
};
