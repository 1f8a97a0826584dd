import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { Stack } from '../Stack/Stack.tsx';
import { Select } from './Select.tsx';

const meta: Meta = { component: Select };
export default meta;

const options = [
  { id: 'low', label: 'Low' },
  { id: 'normal', label: 'Normal', description: 'Answered within a day' },
  { id: 'urgent', label: 'Urgent', description: 'Calls whoever is on duty' },
  { id: 'never', label: 'Never', isDisabled: true },
];

/** To be changed by the controls below. */
export const Playground: StoryObj<typeof Select> = {
  tags: ['playground'],
  args: {
    label: 'Priority',
    options,
    description: 'Who is called, and when',
    errorMessage: '',
    placeholder: 'Choose one',
    isLabelHidden: false,
    isRequired: false,
    isDisabled: false,
  },
};
export const States: StoryObj = {
  render: () => (
    <Stack>
      <Select label="Priority" options={options} defaultValue="normal" />
      <Select label="Inbox" options={options} description="Where replies go" />
      <Select label="Owner" options={options} errorMessage="Choose who answers." />
      <Select label="Channel" options={options} isDisabled />
    </Stack>
  ),
};

export const Open: StoryObj = {
  tags: ['rtl'],
  render: () => <Select label="Priority" options={options} defaultValue="normal" />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(screen.getByRole('listbox')).toBeVisible());
  },
};
