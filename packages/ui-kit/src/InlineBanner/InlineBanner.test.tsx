import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { InlineBanner } from './InlineBanner.tsx';

describeConformance(
  <InlineBanner
    tone="warning"
    title="Offline"
    action={<button onClick={() => undefined}>Retry</button>}
    onDismiss={() => undefined}
  >
    Changes are kept here.
  </InlineBanner>,
  { refIs: HTMLDivElement },
);

test('an error interrupts, anything else waits its turn', () => {
  const { rerender } = render(<InlineBanner tone="error">Not saved</InlineBanner>);
  expect(screen.getByRole('alert').textContent).toBe('Error: Not saved');

  rerender(<InlineBanner tone="success">Saved</InlineBanner>);
  expect(screen.getByRole('status').textContent).toBe('Done: Saved');
});

test('it can be dismissed by keyboard', async () => {
  const user = userEvent.setup();
  const onDismiss = vi.fn<() => void>();
  render(<InlineBanner onDismiss={onDismiss}>Saved</InlineBanner>);

  await user.tab();
  await user.keyboard('{Enter}');
  expect(onDismiss).toHaveBeenCalledTimes(1);
});
