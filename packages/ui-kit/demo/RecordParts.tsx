import { type JSX, useState } from 'react';
import {
  Avatar,
  Card,
  DescriptionItem,
  DescriptionList,
  EditIcon,
  IconButton,
  List,
  ListItem,
  MoreIcon,
  Pill,
  Stack,
} from '../src/index.ts';

const people = [
  'Ana Silva',
  'Tomasz Wójcik',
  'Mei Lin',
  'Omar Haddad',
  'Ida Berg',
  'Priya Rao',
  'Leo Katz',
  'Zoë Roy',
];
const articles = ['Refunds after 30 days', 'Lost parcels', 'Pfandflaschenrücknahmestellenverordnung'];

export function RecordParts(): JSX.Element {
  const [chosen, setChosen] = useState('Lost parcels');
  return (
    <>
      <Card
        title="DescriptionList"
        actions={
          <IconButton label="Edit contact" size="small">
            <EditIcon />
          </IconButton>
        }
      >
        <DescriptionList>
          <DescriptionItem term="Plan">Team, 12 seats</DescriptionItem>
          <DescriptionItem term="Customer since">3 May 2021</DescriptionItem>
          <DescriptionItem term="Tracking">JJD0000902793440012345678901234567890</DescriptionItem>
        </DescriptionList>
      </Card>
      <Card title="List">
        <List aria-label="Articles">
          {articles.map((title) => (
            <ListItem
              key={title}
              title={title}
              description="Updated last week"
              onPress={() => setChosen(title)}
              isSelected={title === chosen}
              actions={
                <IconButton label={`More on ${title}`} size="small">
                  <MoreIcon />
                </IconButton>
              }
            />
          ))}
        </List>
        <List aria-label="Invoices" isDivided>
          <ListItem title="Invoice 1041" description="Due in 6 days" trailing="€1,204.00" />
          <ListItem title="Invoice 1040" trailing={<Pill tone="success">Paid</Pill>} />
          <ListItem
            title="Invoice 1039"
            trailing={<Pill tone="error">Overdue</Pill>}
            onPress={() => undefined}
            isDisabled
          />
        </List>
      </Card>
      <Card title="Avatar, Pill">
        <Stack direction="row" gap={1}>
          {people.map((name) => (
            <Avatar key={name} name={name} label={name} />
          ))}
        </Stack>
        <Stack direction="row" gap={2}>
          <Avatar name="Ana Silva" size="small" />
          <Avatar name="Ana Silva" size="large" />
          <Avatar name="Broken" imageUrl="data:image/png;base64,AA" size="large" />
        </Stack>
        <Stack direction="row" gap={1}>
          <Pill>neutral</Pill>
          <Pill tone="info">info</Pill>
          <Pill tone="success">success</Pill>
          <Pill tone="warning">warning</Pill>
          <Pill tone="error">error</Pill>
        </Stack>
        <Stack direction="row" gap={1}>
          <Pill onRemove={() => undefined}>billing</Pill>
          <Pill tone="info" onRemove={() => undefined}>
            A tag with rather a lot of words in it
          </Pill>
        </Stack>
      </Card>
    </>
  );
}
