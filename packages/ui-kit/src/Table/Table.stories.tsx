import type { Meta, StoryObj } from '@storybook/react-vite';
import { EmptyState } from '../EmptyState/EmptyState.tsx';
import { Pill } from '../Pill/Pill.tsx';
import { Table, type TableColumn } from './Table.tsx';

const meta: Meta = { component: Table };
export default meta;

interface Invoice {
  number: string;
  state: string;
  due: string;
  total: string;
}

const invoices: Invoice[] = [
  { number: 'INV-2041', state: 'Paid', due: '3 March', total: '€ 1,240.00' },
  { number: 'INV-2057', state: 'Late', due: '14 March', total: '€ 86.50' },
  { number: 'INV-2060 (corrected, second reminder)', state: 'Open', due: '2 April', total: '€ 12,004.75' },
];

const columns: readonly [TableColumn<Invoice>, ...TableColumn<Invoice>[]] = [
  { id: 'number', title: 'Invoice', cell: ({ number }) => number },
  {
    id: 'state',
    title: 'State',
    cell: ({ state }) => <Pill tone={state === 'Late' ? 'error' : 'neutral'}>{state}</Pill>,
  },
  { id: 'due', title: 'Due', cell: ({ due }) => due },
  { id: 'total', title: 'Total', cell: ({ total }) => total, align: 'end' },
];

export const Default: StoryObj = {
  tags: ['rtl', 'wide', 'widest'],
  render: () => <Table label="Invoices" columns={columns} rows={invoices} rowId={({ number }) => number} />,
};
export const Empty: StoryObj = {
  render: () => (
    <Table
      label="Invoices"
      columns={columns}
      rows={[]}
      rowId={({ number }) => number}
      emptyState={<EmptyState title="No invoices yet" />}
    />
  ),
};
