import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { HostProvider, type PanelHost } from '../HostProvider/HostProvider.tsx';
import { describeConformance } from '../testing/describeConformance.tsx';
import { UiKitError } from '../errors.ts';
import { CopyButton } from './CopyButton.tsx';

describeConformance(<CopyButton text="7" label="Copy order number" />, {
  refIs: HTMLButtonElement,
  canBeDisabled: true,
});
describeConformance(<CopyButton text="7" label="Copy order number" isIconOnly />, {
  refIs: HTMLButtonElement,
  canBeDisabled: true,
});

const renderIn = (host: PanelHost, onCopyError?: (cause: unknown) => void) =>
  render(
    <HostProvider host={host}>
      <CopyButton text="ord_7" onCopyError={onCopyError} />
    </HostProvider>,
  );

test('Enter copies, and it says so', async () => {
  const user = userEvent.setup();
  const copy = vi.fn<(text: string) => void>();
  renderIn({ copy });

  await user.tab();
  await user.keyboard('{Enter}');

  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied'));
  expect(copy).toHaveBeenCalledWith('ord_7');
  expect(screen.getByRole('button').textContent).toBe('Copied');
});

test('after a moment it is ready for more', async () => {
  const user = userEvent.setup();
  renderIn({ copy: () => undefined });

  await user.click(screen.getByRole('button'));
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Copy' }, { timeout: 3000 })).toBeTruthy();
});

test('when nothing may copy, it says so and keeps the panel informed', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('blocked'));
  document.execCommand = () => false;
  const onCopyError = vi.fn<(cause: unknown) => void>();
  renderIn({}, onCopyError);

  await user.click(screen.getByRole('button'));

  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copying is blocked here'));
  expect(UiKitError.is(onCopyError.mock.calls[0]?.[0], 'COPY_BLOCKED')).toBe(true);
});

test('when nothing may copy and nobody listens, that is no error of the page', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('blocked'));
  document.execCommand = () => false;
  renderIn({});
  await user.click(screen.getByRole('button'));
  expect(await screen.findByRole('button', { name: 'Copying is blocked here' })).toBeTruthy();
});
