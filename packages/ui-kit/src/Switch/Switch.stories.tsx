import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import { Switch } from './Switch.tsx';

const meta: Meta = { component: Switch };
export default meta;

/** To be changed by the controls below. */
export const Playground: StoryObj<typeof Switch> = {
  tags: ['playground'],
  args: {
    children: 'Notify me',
    description: 'A message on your phone',
    errorMessage: '',
    isSelected: true,
    isDisabled: false,
  },
  argTypes: { children: { control: 'text' } },
};
export const States: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Stack gap={2}>
      <Switch defaultSelected>Suggest articles</Switch>
      <Switch description="A message on your phone for every urgent conversation">Notify me</Switch>
      <Switch errorMessage="Choose a channel first.">Post to the channel</Switch>
      <Switch isDisabled defaultSelected>
        On by your administrator
      </Switch>
    </Stack>
  ),
};
