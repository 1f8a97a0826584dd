import type { JSX } from 'react';
import {
  Avatar,
  BackIcon,
  Button,
  Card,
  CopyButton,
  DescriptionItem,
  DescriptionList,
  IconButton,
  Link,
  List,
  ListItem,
  MoreIcon,
  PanelLayout,
  Pill,
  PlusIcon,
  Stack,
  useToast,
} from '../src/index.ts';

/** A panel as a customer would see it. */
export function CustomerScene(): JSX.Element {
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
          <DescriptionItem term="Plan">Team, 12 seats</DescriptionItem>
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
          {['Ana Silva', 'Tomasz Wójcik', '田中 太郎'].map((name) => (
            <ListItem key={name} title={name} leading={<Avatar name={name} />} trailing="2 h" />
          ))}
        </List>
      </Card>
    </PanelLayout>
  );
}
