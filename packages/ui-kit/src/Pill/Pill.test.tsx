import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Pill } from './Pill.tsx';

describeConformance(
  <Pill tone="success" onRemove={() => undefined}>
    VIP
  </Pill>,
  { refIs: HTMLSpanElement },
);

test('it is only text unless it can be removed', () => {
  render(<Pill>VIP</Pill>);
  expect(screen.queryByRole('button')).toBeNull();
});

test('its button says what it removes', async () => {
  const user = userEvent.setup();
  const onRemove = vi.fn<() => void>();
  render(<Pill onRemove={onRemove}>VIP</Pill>);

  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove VIP' }));
  await user.keyboard('{Enter}');
  expect(onRemove).toHaveBeenCalledTimes(1);
});
