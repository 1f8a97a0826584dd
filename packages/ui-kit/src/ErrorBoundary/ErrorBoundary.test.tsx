import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ErrorPanel } from './ErrorPanel.tsx';

describeConformance(<ErrorPanel onRetry={() => undefined} />, { refIs: HTMLDivElement });

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());

const failure = new Error('ana@example.com has no plan');

function Plan({ isBroken }: { isBroken: boolean }) {
  if (isBroken) throw failure;
  return <p>Team plan</p>;
}

test('a failure is shown without its details, and told once', () => {
  const onError = vi.fn<(error: unknown) => void>();
  render(
    <ErrorBoundary onError={onError}>
      <Plan isBroken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).not.toContain('ana@example.com');
  expect(onError).toHaveBeenCalledTimes(1);
  expect(onError.mock.calls[0]?.[0]).toBe(failure);
});

test('trying again draws the part anew', async () => {
  const user = userEvent.setup();
  let isBroken = true;
  const Flaky = () => <Plan isBroken={isBroken} />;
  render(
    <ErrorBoundary
      onRetry={() => {
        isBroken = false;
      }}
    >
      <Flaky />
    </ErrorBoundary>,
  );

  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getByText('Team plan')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('it tries again by itself when something else is shown', () => {
  const { rerender } = render(
    <ErrorBoundary resetKey="cnv_1">
      <Plan isBroken />
    </ErrorBoundary>,
  );
  rerender(
    <ErrorBoundary resetKey="cnv_2">
      <Plan isBroken={false} />
    </ErrorBoundary>,
  );
  expect(screen.getByText('Team plan')).toBeTruthy();
});
