import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import * as icons from './icons.tsx';
import { CheckIcon } from './icons.tsx';

const meta: Meta = { component: CheckIcon };
export default meta;

export const All: StoryObj = {
  render: () => (
    <Stack direction="row">
      {Object.entries(icons).map(([name, Icon]) => (
        <Icon key={name} />
      ))}
    </Stack>
  ),
};
