import type { Meta, StoryObj } from '@storybook/react-vite';
import type { JSX } from 'react';
import { Avatar } from '../Avatar/Avatar.tsx';
import { Button } from '../Button/Button.tsx';
import { Card } from '../Card/Card.tsx';
import { CopyButton } from '../CopyButton/CopyButton.tsx';
import { DescriptionItem, DescriptionList } from '../DescriptionList/DescriptionList.tsx';
import { EditableItem } from '../DescriptionList/EditableItem.tsx';
import { BackIcon, MoreIcon, PlusIcon } from '../icons/icons.tsx';
import { IconButton } from '../IconButton/IconButton.tsx';
import { Link } from '../Link/Link.tsx';
import { List } from '../List/List.tsx';
import { ListItem } from '../List/ListItem.tsx';
import { Pill } from '../Pill/Pill.tsx';
import { Stack } from '../Stack/Stack.tsx';
import { ToastProvider, useToast } from '../Toast/ToastProvider.tsx';
import { PanelLayout } from './PanelLayout.tsx';

const meta: Meta = { component: PanelLayout, parameters: { isPanel: true } };
export default meta;

/** A panel as a customer would see it. */
function CustomerPanel(): JSX.Element {
  const toast = useToast();
  return (
    <PanelLayout
      title="Samira Nordström"
      subtitle="Acme Logistics"
      leading={
        <IconButton label="Back">
          <BackIcon />
        </IconButton>
      }
      trailing={
        <IconButton label="More">
          <MoreIcon />
        </IconButton>
      }
      actions={
        <Button variant="primary" onPress={() => toast.show({ tone: 'success', message: 'Note saved' })}>
          Add a note
        </Button>
      }
    >
      <Card>
        <Stack direction="row" gap={2}>
          <Avatar name="Samira Nordström" size="large" />
          <Stack gap={1}>
            <strong>Samira Nordström</strong>
            <Stack direction="row" gap={1}>
              <Pill tone="success">Active</Pill>
              <Pill>VIP</Pill>
            </Stack>
          </Stack>
        </Stack>
        <DescriptionList>
          <DescriptionItem term="E-mail">
            <Link href="mailto:samira.nordstrom@acme-logistics.example">
              samira.nordstrom@acme-logistics.example
            </Link>
          </DescriptionItem>
          <EditableItem term="Plan" value="Team, 12 seats" onSave={() => undefined} />
          <DescriptionItem term="Account">
            ACC-20417 <CopyButton text="ACC-20417" label="Copy account number" isIconOnly variant="quiet" />
          </DescriptionItem>
        </DescriptionList>
      </Card>
      <Card
        title="Open orders"
        actions={
          <IconButton label="New order" size="small">
            <PlusIcon />
          </IconButton>
        }
      >
        <List aria-label="Open orders">
          <ListItem
            title="Pallet to Lyon"
            description="Leaves Tuesday"
            trailing={<Pill tone="info">Packed</Pill>}
            onPress={() => undefined}
          />
          <ListItem
            title="Crate to Oslo"
            description="Held at customs"
            trailing={<Pill tone="warning">Late</Pill>}
            onPress={() => undefined}
          />
          <ListItem
            title="Return from Kraków"
            description="Two boxes damaged"
            trailing={<Pill tone="error">Claim</Pill>}
            onPress={() => undefined}
          />
        </List>
      </Card>
      <Card title="Team">
        <List aria-label="Team">
          {['Ana Silva', 'Tomasz Wójcik'].map((name) => (
            <ListItem key={name} title={name} leading={<Avatar name={name} />} trailing="2 h" />
          ))}
        </List>
      </Card>
    </PanelLayout>
  );
}

export const Customer: StoryObj = {
  tags: ['rtl', 'wide'],
  render: () => (
    <ToastProvider>
      <CustomerPanel />
    </ToastProvider>
  ),
};

export const Short: StoryObj = {
  render: () => (
    <PanelLayout title="A title so long that it takes more than one line">Nothing more.</PanelLayout>
  ),
};
