import type { Meta, StoryObj } from '@storybook/react-vite';
import { Tabs } from './Tabs.tsx';

const meta: Meta = { component: Tabs };
export default meta;

/** To be changed by the controls below. */
export const Playground: StoryObj<typeof Tabs> = {
  tags: ['playground'],
  args: {
    label: 'Customer',
    items: [
      { id: 'orders', title: 'Orders', badge: 3, content: 'Three orders are open.' },
      { id: 'notes', title: 'Notes', content: 'No notes.' },
      { id: 'files', title: 'Files', content: 'No files.' },
    ],
    value: 'orders',
    isDisabled: false,
  },
  argTypes: { value: { control: 'select', options: ['orders', 'notes', 'files'] } },
};
export const Default: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Tabs
      label="Customer"
      items={[
        { id: 'orders', title: 'Orders', badge: 3, content: 'Three orders are open.' },
        { id: 'notes', title: 'Notes', content: 'No notes.' },
        { id: 'calls', title: 'Calls', content: 'No calls.' },
        { id: 'files', title: 'Files', content: 'No files.', isDisabled: true },
      ]}
    />
  ),
};
