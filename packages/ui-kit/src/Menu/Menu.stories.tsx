import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { CopyIcon, EditIcon, MoreIcon, TrashIcon } from '../icons/icons.tsx';
import { IconButton } from '../IconButton/IconButton.tsx';
import { Menu } from './Menu.tsx';

const meta: Meta = { component: Menu };
export default meta;

const items = [
  { id: 'edit', label: 'Edit', icon: <EditIcon /> },
  { id: 'copy', label: 'Make a copy', description: 'With all its notes', icon: <CopyIcon /> },
  { id: 'share', label: 'Share', isDisabled: true },
  { id: 'delete', label: 'Delete', icon: <TrashIcon />, isDangerous: true },
];

export const Open: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Menu
      trigger={
        <IconButton label="More">
          <MoreIcon />
        </IconButton>
      }
      items={items}
      onAction={() => undefined}
    />
  ),
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole('button').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('menu')).toBeVisible());
  },
};
