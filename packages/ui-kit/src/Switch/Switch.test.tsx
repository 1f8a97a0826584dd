import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Switch } from './Switch.tsx';

describeConformance(<Switch description="On your phone">Notify me</Switch>, {
  refIs: HTMLDivElement,
  canBeDisabled: true,
});

test('Space turns it on and off', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(isSelected: boolean) => void>();
  render(<Switch onChange={onChange}>Notify me</Switch>);

  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('switch', { name: 'Notify me' }));
  await user.keyboard(' ');
  await user.keyboard(' ');
  expect(onChange.mock.calls).toEqual([[true], [false]]);
});

test('its error is read with it', () => {
  render(<Switch errorMessage="Choose a channel first.">Post</Switch>);
  const described = screen.getByRole('switch').getAttribute('aria-describedby') ?? '';
  expect(described.split(' ').map((id) => document.getElementById(id)?.textContent)).toContain(
    'Choose a channel first.',
  );
});
