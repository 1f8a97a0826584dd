import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { Button } from '../Button/Button.tsx';
import { List } from '../List/List.tsx';
import { ListItem } from '../List/ListItem.tsx';
import { Sheet } from './Sheet.tsx';

const meta: Meta = { component: Sheet };
export default meta;

export const Open: StoryObj = {
  tags: ['rtl', 'widest'],
  render: () => (
    <Sheet
      trigger={<Button>Assign</Button>}
      title="Assign to"
      actions={(close) => <Button onPress={close}>Nobody</Button>}
    >
      {(close) => (
        <List aria-label="Team">
          <ListItem title="Ana Silva" onPress={close} />
          <ListItem title="Tomasz Wójcik" onPress={close} />
        </List>
      )}
    </Sheet>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Assign to' })).toBeVisible());
  },
};
