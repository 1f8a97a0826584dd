import type { Meta, StoryObj } from '@storybook/react-vite';
import { PlusIcon } from '../icons/icons.tsx';
import { IconButton } from '../IconButton/IconButton.tsx';
import { Stack } from '../Stack/Stack.tsx';
import { Card } from './Card.tsx';

const meta: Meta = { component: Card };
export default meta;

/** To be changed by the controls below. */
export const Playground: StoryObj<typeof Card> = {
  tags: ['playground'],
  args: { title: 'Contact', children: 'Ana Silva', headingLevel: 2 },
  argTypes: { title: { control: 'text' }, children: { control: 'text' } },
};
export const Default: StoryObj = {
  render: () => (
    <Stack>
      <Card>Only text.</Card>
      <Card
        title="Open orders"
        actions={
          <IconButton label="New order" size="small">
            <PlusIcon />
          </IconButton>
        }
      >
        <p>Three orders are on their way.</p>
      </Card>
    </Stack>
  ),
};
