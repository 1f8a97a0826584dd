import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import { Badge } from './Badge.tsx';

const meta: Meta = { component: Badge };
export default meta;

/** To be changed by the controls below. */
export const Playground: StoryObj<typeof Badge> = {
  tags: ['playground'],
  args: { count: 12, label: 'unread', max: 99, tone: 'accent' },
};
export const Tones: StoryObj = {
  render: () => (
    <Stack direction="row" gap={2}>
      <Badge count={3} label="unread" />
      <Badge count={12} label="unread" tone="accent" />
      <Badge count={140} label="late" tone="danger" />
    </Stack>
  ),
};
