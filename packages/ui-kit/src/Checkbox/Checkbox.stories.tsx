import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import { Checkbox } from './Checkbox.tsx';

const meta: Meta = { component: Checkbox };
export default meta;

/** To be changed by the controls below. */
export const Playground: StoryObj<typeof Checkbox> = {
  tags: ['playground'],
  args: {
    children: 'Send a summary',
    description: 'Once a day, at nine',
    errorMessage: '',
    isSelected: true,
    isIndeterminate: false,
    isDisabled: false,
  },
  argTypes: { children: { control: 'text' } },
};
export const States: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Stack gap={2}>
      <Checkbox defaultSelected>Send a summary</Checkbox>
      <Checkbox description="Once a day, at nine">Remind me</Checkbox>
      <Checkbox isIndeterminate>All tags</Checkbox>
      <Checkbox errorMessage="Agree to go on.">I have told the customer</Checkbox>
      <Checkbox isDisabled>Not on your plan</Checkbox>
    </Stack>
  ),
};
