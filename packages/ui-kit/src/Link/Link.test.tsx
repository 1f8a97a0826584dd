import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { HostProvider, type PanelHost } from '../HostProvider/HostProvider.tsx';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Link } from './Link.tsx';

const docs = 'https://docs.example.com/refunds';

describeConformance(<Link href={docs}>Refunds</Link>, { refIs: HTMLAnchorElement });

const renderIn = (host: PanelHost, onOpenError?: (cause: unknown) => void) =>
  render(
    <HostProvider host={host}>
      <Link href={docs} onOpenError={onOpenError}>
        Refunds
      </Link>
    </HostProvider>,
  );

test('in a host the host opens it, by mouse and by keyboard', async () => {
  const user = userEvent.setup();
  const openUrl = vi.fn<(url: string) => void>();
  renderIn({ openUrl });

  await user.click(screen.getByRole('link', { name: 'Refunds' }));
  await user.keyboard('{Enter}');

  expect(openUrl.mock.calls).toEqual([[docs], [docs]]);
});

test('without a host it opens a new tab that knows nothing of the panel', () => {
  render(<Link href={docs}>Refunds</Link>);

  const link = screen.getByRole<HTMLAnchorElement>('link');
  expect(link.target).toBe('_blank');
  expect(link.rel).toBe('noopener noreferrer');
});

test('when the host refuses, its reason reaches the panel', async () => {
  const user = userEvent.setup();
  const refusal = new Error('no');
  const onOpenError = vi.fn<(cause: unknown) => void>();
  renderIn({ openUrl: () => Promise.reject(refusal) }, onOpenError);

  await user.click(screen.getByRole('link'));
  await waitFor(() => expect(onOpenError).toHaveBeenCalledWith(refusal));
});

test('when the host refuses and nobody listens, the browser opens it', async () => {
  const user = userEvent.setup();
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  renderIn({ openUrl: () => Promise.reject(new Error('no')) });

  await user.click(screen.getByRole('link'));
  await waitFor(() => expect(open).toHaveBeenCalledWith(docs, '_blank', 'noopener,noreferrer'));
});

test('an address that would run code is only text', async () => {
  const user = userEvent.setup();
  const openUrl = vi.fn<(url: string) => void>();
  render(
    <HostProvider host={{ openUrl }}>
      <Link href="data:text/html,<script>alert(1)</script>">Refunds</Link>
    </HostProvider>,
  );

  expect(screen.queryByRole('link')).toBeNull();
  await user.click(screen.getByText('Refunds'));
  expect(openUrl).not.toHaveBeenCalled();
});

test('a place in the panel stays in the panel', async () => {
  const user = userEvent.setup();
  const openUrl = vi.fn<(url: string) => void>();
  render(
    <HostProvider host={{ openUrl }}>
      <Link href="#notes">Notes</Link>
    </HostProvider>,
  );

  await user.click(screen.getByRole('link'));
  expect(openUrl).not.toHaveBeenCalled();
  expect(screen.getByRole('link').getAttribute('href')).toBe('#notes');
});
