import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import { RadioGroup } from './RadioGroup.tsx';

const meta: Meta = { component: RadioGroup };
export default meta;

const options = [
  { id: 'low', label: 'Low' },
  { id: 'normal', label: 'Normal', description: 'Answered within a day' },
  { id: 'urgent', label: 'Urgent', description: 'Calls whoever is on duty' },
  { id: 'never', label: 'Never', isDisabled: true },
];

const YES_NO = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

/** To be changed by the controls below. */
export const Playground: StoryObj<typeof RadioGroup> = {
  tags: ['playground'],
  args: {
    label: 'Priority',
    options,
    value: 'normal',
    description: 'Who is called, and when',
    errorMessage: '',
    isLabelHidden: false,
    isDisabled: false,
  },
  argTypes: { value: { control: 'select', options: ['low', 'normal', 'urgent'] } },
};
export const States: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Stack>
      <RadioGroup label="Priority" options={options} defaultValue="normal" />
      <RadioGroup
        label="Answer"
        orientation="horizontal"
        options={YES_NO}
        errorMessage="Choose one of the two."
      />
    </Stack>
  ),
};
