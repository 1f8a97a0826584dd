import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { List } from './List.tsx';
import { ListItem } from './ListItem.tsx';

describeConformance(
  <List aria-label="Orders">
    <ListItem title="Order 7" description="Shipped" trailing="€12" />
  </List>,
  { refIs: HTMLUListElement },
);

describeConformance(
  <ListItem
    title="Order 7"
    description="Shipped"
    onPress={() => undefined}
    isSelected
    actions={<button onClick={() => undefined}>Copy</button>}
  />,
  { refIs: HTMLLIElement, wrap: (item) => <List aria-label="Orders">{item}</List> },
);

test('a plain item holds its texts and nothing to press', () => {
  render(
    <List aria-label="Orders">
      <ListItem title="Order 7" description="Shipped" trailing="€12" />
    </List>,
  );
  const item = within(screen.getByRole('list', { name: 'Orders' })).getByRole('listitem');
  expect(item.textContent).toBe('Order 7Shipped€12');
  expect(within(item).queryByRole('button')).toBeNull();
});

test('a pressable item is one button, reached and pressed by keyboard', async () => {
  const user = userEvent.setup();
  const onPress = vi.fn<() => void>();
  render(
    <List aria-label="Orders">
      <ListItem title="Order 7" onPress={onPress} />
    </List>,
  );
  await user.tab();
  await user.keyboard('{Enter}');
  expect(onPress).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('button').hasAttribute('aria-pressed')).toBe(false);
});

test('the chosen item says that it is chosen', () => {
  render(
    <List aria-label="Orders">
      <ListItem title="Order 7" onPress={() => undefined} isSelected />
      <ListItem title="Order 8" onPress={() => undefined} isSelected={false} />
    </List>,
  );
  expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Order 7');
  expect(screen.getByRole('button', { pressed: false }).textContent).toBe('Order 8');
});

test('actions beside an item do not press the item', async () => {
  const user = userEvent.setup();
  const onPress = vi.fn<() => void>();
  render(
    <List aria-label="Orders">
      <ListItem title="Order 7" onPress={onPress} actions={<button onClick={() => undefined}>Copy</button>} />
    </List>,
  );
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(onPress).not.toHaveBeenCalled();
});
