import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Tabs } from './Tabs.tsx';

const items = [
  { id: 'orders', title: 'Orders', badge: 3, content: 'Order 7' },
  { id: 'notes', title: 'Notes', content: <button>Add a note</button> },
  { id: 'files', title: 'Files', content: 'None', isDisabled: true },
] as const;

describeConformance(<Tabs label="Customer" items={items} />, { refIs: HTMLDivElement });

test('arrow keys move between tabs, skip disabled ones and go round', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(id: 'orders' | 'notes' | 'files') => void>();
  render(<Tabs label="Customer" items={items} onChange={onChange} />);

  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(onChange).toHaveBeenLastCalledWith('notes');
  await user.keyboard('{ArrowRight}');
  expect(onChange).toHaveBeenLastCalledWith('orders');
});

test('the tab list is one stop, the open view is the next', async () => {
  const user = userEvent.setup();
  render(<Tabs label="Customer" items={items} defaultValue="notes" />);

  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Notes', selected: true }));
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a note' }));
});

test('only the open view is there', () => {
  render(<Tabs label="Customer" items={items} value="orders" />);
  expect(screen.getByRole('tabpanel', { name: /Orders/u }).textContent).toBe('Order 7');
  expect(screen.queryByText('Add a note')).toBeNull();
});
