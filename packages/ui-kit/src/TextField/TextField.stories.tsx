import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import { TextField } from './TextField.tsx';

const meta: Meta = { component: TextField };
export default meta;

/** To be changed by the controls below. */
export const Playground: StoryObj<typeof TextField> = {
  tags: ['playground'],
  args: {
    label: 'Web address',
    description: 'Where customers find you',
    errorMessage: '',
    placeholder: 'acme.example',
    isLabelHidden: false,
    isRequired: false,
    isDisabled: false,
  },
};
export const States: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Stack>
      <TextField label="Name" placeholder="As on the invoice" isRequired />
      <TextField label="Web address" description="Where customers find you" defaultValue="acme.example" />
      <TextField
        label="E-mail"
        defaultValue="samira@"
        errorMessage="Enter a whole address, like ana@example.com."
      />
      <TextField label="Account" defaultValue="ACC-20417" isDisabled />
    </Stack>
  ),
};
export const Focused: StoryObj = {
  render: () => <TextField label="Name" />,
  play: ({ userEvent }) => userEvent.tab(),
};
