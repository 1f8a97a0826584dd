import type { Meta, StoryObj } from '@storybook/react-vite';
import { Avatar } from '../Avatar/Avatar.tsx';
import { Card } from '../Card/Card.tsx';
import { TrashIcon } from '../icons/icons.tsx';
import { IconButton } from '../IconButton/IconButton.tsx';
import { Pill } from '../Pill/Pill.tsx';
import { List } from './List.tsx';
import { ListItem } from './ListItem.tsx';

const meta: Meta = { component: List, subcomponents: { ListItem } };
export default meta;

const open = () => undefined;

export const Pressable: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Card title="Open orders">
      <List aria-label="Open orders">
        <ListItem
          title="Pallet to Lyon"
          description="Leaves Tuesday"
          trailing={<Pill tone="info">Packed</Pill>}
          onPress={open}
        />
        <ListItem
          title="Crate to Oslo"
          description="Held at customs"
          trailing={<Pill tone="warning">Late</Pill>}
          onPress={open}
          isSelected
        />
        <ListItem
          title="Return from Kraków with a name that runs on"
          trailing={<Pill tone="error">Claim</Pill>}
          onPress={open}
          isDisabled
        />
      </List>
    </Card>
  ),
};
export const People: StoryObj = {
  render: () => (
    <Card title="Team">
      <List aria-label="Team" isDivided>
        <ListItem title="Ana Silva" leading={<Avatar name="Ana Silva" />} trailing="2 h" />
        <ListItem
          title="Tomasz Wójcik"
          description="tomasz.wojcik@acme-logistics.example"
          leading={<Avatar name="Tomasz Wójcik" />}
          actions={
            <IconButton label="Remove Tomasz" size="small">
              <TrashIcon />
            </IconButton>
          }
        />
      </List>
    </Card>
  ),
};
