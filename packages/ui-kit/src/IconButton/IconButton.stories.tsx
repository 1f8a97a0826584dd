import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { EditIcon, PlusIcon, TrashIcon } from '../icons/icons.tsx';
import { Stack } from '../Stack/Stack.tsx';
import { IconButton } from './IconButton.tsx';

const meta: Meta = { component: IconButton };
export default meta;

/** To be changed by the controls below. */
export const Playground: StoryObj<typeof IconButton> = {
  tags: ['playground'],
  args: { label: 'Edit', children: <EditIcon />, variant: 'quiet', size: 'medium', isDisabled: false },
};
export const Variants: StoryObj = {
  render: () => (
    <Stack direction="row" gap={2}>
      <IconButton label="Edit">
        <EditIcon />
      </IconButton>
      <IconButton label="Add" variant="secondary">
        <PlusIcon />
      </IconButton>
      <IconButton label="Delete" size="small">
        <TrashIcon />
      </IconButton>
      <IconButton label="Working" isPending>
        <EditIcon />
      </IconButton>
      <IconButton label="Not now" isDisabled>
        <EditIcon />
      </IconButton>
    </Stack>
  ),
};

export const Named: StoryObj = {
  render: () => (
    <IconButton label="Edit the address">
      <EditIcon />
    </IconButton>
  ),
  play: async ({ userEvent }) => {
    await userEvent.tab();
    await waitFor(() => expect(screen.getByRole('tooltip')).toBeVisible());
  },
};
