import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import { ProgressBar } from './ProgressBar.tsx';

const meta: Meta = { component: ProgressBar };
export default meta;

/** To be changed by the controls below. */
export const Playground: StoryObj<typeof ProgressBar> = {
  tags: ['playground'],
  args: {
    label: 'Importing articles',
    value: 62,
    maxValue: 100,
    isIndeterminate: false,
    isLabelHidden: false,
  },
};
export const States: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Stack>
      <ProgressBar label="Importing articles" value={62} />
      <ProgressBar label="Sending" isIndeterminate />
      <ProgressBar label="Attachments" isLabelHidden value={3} maxValue={4} />
    </Stack>
  ),
};
