import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../Button/Button.tsx';
import { EmptyState } from './EmptyState.tsx';

const meta: Meta = { component: EmptyState };
export default meta;

export const Default: StoryObj = {
  render: () => (
    <EmptyState
      title="No orders yet"
      hint="They appear here as soon as the shop knows the customer."
      action={<Button>Look again</Button>}
    />
  ),
};
