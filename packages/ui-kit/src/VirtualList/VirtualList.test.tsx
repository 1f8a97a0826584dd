import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { VirtualList } from './VirtualList.tsx';

const orders = Array.from({ length: 12 }, (_, index) => ({ id: `ord-${index}`, title: `Order ${index}` }));

const row = ({ title }: (typeof orders)[number]) => ({ title });
const few = orders.slice(0, 3);

describeConformance(<VirtualList label="Orders" items={few} row={row} />, { refIs: HTMLDivElement });
describeConformance(<VirtualList label="Orders" items={few} row={row} onPress={() => undefined} />, {
  refIs: HTMLDivElement,
});

test('Enter presses the row that the arrows came to, once and with its item', async () => {
  const user = userEvent.setup();
  const onPress = vi.fn<(order: (typeof orders)[number]) => void>();
  render(<VirtualList label="Orders" items={orders} row={row} onPress={onPress} />);

  await user.tab();
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(onPress).toHaveBeenCalledExactlyOnceWith(orders[2]);
});

test('typing finds a row', async () => {
  const user = userEvent.setup();
  const onPress = vi.fn<(order: (typeof orders)[number]) => void>();
  render(<VirtualList label="Orders" items={orders} row={row} onPress={onPress} />);

  await user.tab();
  await user.keyboard('Order 7{Enter}');
  expect(onPress).toHaveBeenCalledExactlyOnceWith(orders[7]);
});

test('without rows there is something to show instead', () => {
  render(<VirtualList label="Orders" items={[]} row={() => ({ title: '' })} emptyState="No orders yet" />);
  expect(screen.getByText('No orders yet')).toBeTruthy();
});
