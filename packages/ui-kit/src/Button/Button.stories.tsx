import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { PlusIcon } from '../icons/icons.tsx';
import { Stack } from '../Stack/Stack.tsx';
import { Button } from './Button.tsx';

const meta: Meta = { component: Button };
export default meta;

const VARIANTS = ['primary', 'secondary', 'quiet', 'danger'] as const;

/** To be changed by the controls below. */
export const Playground: StoryObj<typeof Button> = {
  tags: ['playground'],
  args: {
    children: 'Save',
    variant: 'primary',
    size: 'medium',
    isDisabled: false,
    isPending: false,
    isFullWidth: false,
  },
  argTypes: { children: { control: 'text' } },
};
export const Variants: StoryObj = {
  render: () => (
    <Stack direction="row" gap={2}>
      {VARIANTS.map((variant) => (
        <Button key={variant} variant={variant}>
          {variant}
        </Button>
      ))}
    </Stack>
  ),
};
export const Pending: StoryObj = {
  render: () => (
    <Stack direction="row" gap={2}>
      {VARIANTS.map((variant) => (
        <Button key={variant} variant={variant} isPending>
          {variant}
        </Button>
      ))}
    </Stack>
  ),
};
export const Disabled: StoryObj = {
  render: () => (
    <Stack direction="row" gap={2}>
      {VARIANTS.map((variant) => (
        <Button key={variant} variant={variant} isDisabled>
          {variant}
        </Button>
      ))}
    </Stack>
  ),
};
export const Small: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Stack direction="row" gap={2}>
      <Button size="small" icon={<PlusIcon />}>
        Add a note
      </Button>
      <Button size="small" variant="quiet">
        Cancel
      </Button>
    </Stack>
  ),
};
export const LongText: StoryObj = {
  render: () => (
    <Button variant="primary" isFullWidth>
      A long label that does not fit on one line of a narrow panel
    </Button>
  ),
};
export const Focused: StoryObj = {
  render: () => <Button>Save</Button>,
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button')).toHaveFocus();
  },
};
