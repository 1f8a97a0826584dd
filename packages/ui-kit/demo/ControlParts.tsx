import type { JSX } from 'react';
import {
  Button,
  type ButtonVariant,
  Card,
  CopyButton,
  EditIcon,
  ExternalIcon,
  IconButton,
  Link,
  PlusIcon,
  Spinner,
  Stack,
  Tabs,
  TrashIcon,
} from '../src/index.ts';

const VARIANTS = ['primary', 'secondary', 'quiet', 'danger'] as const satisfies ButtonVariant[];

export function ControlParts(): JSX.Element {
  return (
    <>
      <Card title="Button">
        <Stack direction="row" gap={2}>
          {VARIANTS.map((variant) => (
            <Button key={variant} variant={variant}>
              {variant}
            </Button>
          ))}
        </Stack>
        <Stack direction="row" gap={2}>
          {VARIANTS.map((variant) => (
            <Button key={variant} variant={variant} isPending>
              {variant}
            </Button>
          ))}
        </Stack>
        <Stack direction="row" gap={2}>
          <Button isDisabled>Disabled</Button>
          <Button size="small" icon={<PlusIcon />}>
            Small
          </Button>
          <Button size="small" variant="quiet">
            Quiet
          </Button>
        </Stack>
        <Button variant="primary" isFullWidth>
          A long label that does not fit on one line of a narrow panel
        </Button>
      </Card>
      <Card title="IconButton, CopyButton, Link, Spinner">
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
          <IconButton label="Sync" isPending>
            <EditIcon />
          </IconButton>
          <Spinner />
          <Spinner size="medium" label="Loading orders…" />
        </Stack>
        <Stack direction="row" gap={2}>
          <CopyButton text="ORD-7" label="Copy number" />
          <CopyButton text="ORD-7" label="Copy order number" isIconOnly variant="quiet" />
        </Stack>
        <p>
          Read <Link href="https://example.com/refunds">how refunds work</Link> before you promise one.
        </p>
        <Link href="https://example.com/orders" isStandalone>
          Open in the shop
          <ExternalIcon />
        </Link>
      </Card>
      <Card title="Tabs">
        <Tabs
          label="Customer"
          items={[
            { id: 'orders', title: 'Orders', badge: 3, content: 'Three orders are open.' },
            { id: 'notes', title: 'Notes', content: 'No notes.' },
            { id: 'calls', title: 'Calls', content: 'No calls.' },
            { id: 'files', title: 'Files', content: 'No files.', isDisabled: true },
          ]}
        />
      </Card>
    </>
  );
}
