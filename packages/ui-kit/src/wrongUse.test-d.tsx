import type { JSX } from 'react';
import { expectTypeOf, test } from 'vitest';
import * as z from 'zod/mini';
import {
  Button,
  ComboBox,
  Dialog,
  EditableItem,
  Form,
  IconButton,
  Menu,
  PlusIcon,
  RadioGroup,
  Select,
  Sheet,
  Table,
  type TokenName,
  token,
} from './index.ts';

const options = [
  { id: 'low', label: 'Low' },
  { id: 'high', label: 'High' },
] as const;
const nothing = () => undefined;

test('wrong use does not compile', () => {
  expectTypeOf([
    // @ts-expect-error there is no such variant
    <Button key="variant" variant="huge">
      Save
    </Button>,
    // @ts-expect-error an icon says nothing by itself
    <IconButton key="label">
      <PlusIcon />
    </IconButton>,
    // @ts-expect-error a field has a label, hidden or not
    <Select key="field" options={options} />,
    // @ts-expect-error this option is not among them
    <RadioGroup key="value" label="Priority" options={options} value="middle" />,
    // @ts-expect-error either all options are known or they are looked up
    <ComboBox key="both" label="Owner" options={options} load={() => Promise.resolve(options)} />,
    // @ts-expect-error one of the two is needed
    <ComboBox key="neither" label="Owner" />,
    // @ts-expect-error nothing opens it and nothing closes it
    <Dialog key="dialog" title="Refund?" />,
    // @ts-expect-error what is open must be able to close
    <Sheet key="sheet" title="Refund?" isOpen />,
    // @ts-expect-error a table has columns
    <Table key="table" label="Invoices" columns={[]} rows={[]} rowId={String} />,
    // @ts-expect-error a value that can be edited can be stored
    <EditableItem key="edit" term="Phone" value="1" />,
    <Menu
      key="menu"
      trigger={<Button>More</Button>}
      items={options}
      // @ts-expect-error no item has that id
      onAction={(id: 'middle') => id}
    />,
    <Form
      key="form"
      schema={z.object({ seats: z.number() })}
      // @ts-expect-error the schema gives a number
      onSubmit={({ seats }: { seats: string }) => void seats}
    >
      {nothing()}
    </Form>,
  ]).toExtend<readonly JSX.Element[]>();
});

test('ids and tokens are known by name', () => {
  expectTypeOf(token).toBeCallableWith('color-accent');
  expectTypeOf<'color-acent'>().not.toExtend<TokenName>();
  <Select
    label="Priority"
    options={options}
    onChange={(id) => expectTypeOf(id).toEqualTypeOf<'low' | 'high'>()}
  />;
});
