import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Table, type TableColumn } from './Table.tsx';

interface Invoice {
  number: string;
  total: string;
}

const columns: readonly [TableColumn<Invoice>, ...TableColumn<Invoice>[]] = [
  { id: 'number', title: 'Invoice', cell: ({ number }) => number },
  { id: 'total', title: 'Total', cell: ({ total }) => total, align: 'end' },
];
const rows = [{ number: 'INV-1', total: '€ 4' }];
const rowId = ({ number }: Invoice) => number;

describeConformance(<Table label="Invoices" columns={columns} rows={rows} rowId={rowId} />, {
  refIs: HTMLDivElement,
});

test('it is a named table whose rows are named by their first cell', () => {
  render(<Table label="Invoices" columns={columns} rows={rows} rowId={rowId} />);
  const table = screen.getByRole('table', { name: 'Invoices' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Invoice', 'Total']);
  expect(within(table).getByRole('rowheader').textContent).toBe('INV-1');
  expect(within(table).getByRole('cell').textContent).toContain('€ 4');
});

test('without rows there is something to show instead', () => {
  render(<Table label="Invoices" columns={columns} rows={[]} rowId={rowId} emptyState="No invoices yet" />);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText('No invoices yet')).toBeTruthy();
});
