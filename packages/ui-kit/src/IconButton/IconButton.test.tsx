import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RefreshIcon } from '../icons/icons.tsx';
import { describeConformance } from '../testing/describeConformance.tsx';
import { IconButton } from './IconButton.tsx';

const refresh = (
  <IconButton label="Refresh" onPress={() => undefined}>
    <RefreshIcon />
  </IconButton>
);

describeConformance(refresh, { refIs: HTMLButtonElement, canBeDisabled: true });

test('keyboard focus shows its label, Escape hides it again', async () => {
  const user = userEvent.setup();
  render(refresh);

  await user.tab();
  expect((await screen.findByRole('tooltip')).textContent).toBe('Refresh');

  await user.keyboard('{Escape}');
  expect(screen.queryByRole('tooltip')).toBeNull();
});

test('it is pressed by its name', async () => {
  const user = userEvent.setup();
  const onPress = vi.fn<() => void>();
  render(
    <IconButton label="Refresh" onPress={onPress}>
      <RefreshIcon />
    </IconButton>,
  );

  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(onPress).toHaveBeenCalledTimes(1);
});
