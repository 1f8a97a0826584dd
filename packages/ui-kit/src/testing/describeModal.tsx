import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { expect, test, vi } from 'vitest';
import { Button } from '../Button/Button.tsx';
import type { DialogProps } from '../Dialog/Dialog.tsx';
import { describeConformance } from './describeConformance.tsx';

/** What holds for every part that stands over the panel until it is answered. */
export function describeModal(Part: ComponentType<DialogProps>): void {
  describeConformance(
    <Part isOpen onOpenChange={() => undefined} title="Refund?">
      Five days
    </Part>,
    { refIs: HTMLElement },
  );

  test('it is named by its title, and Escape closes it and gives the focus back', async () => {
    const user = userEvent.setup();
    render(
      <Part trigger={<Button>Refund</Button>} title="Refund?">
        Five days
      </Part>,
    );
    await user.click(screen.getByRole('button', { name: 'Refund' }));
    expect(screen.getByRole('dialog', { name: 'Refund?' })).toBeTruthy();

    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Refund' })));
  });

  test('one that may not be dismissed is closed by its own buttons only', async () => {
    const user = userEvent.setup();
    const onOpenChange = vi.fn<(isOpen: boolean) => void>();
    render(
      <Part
        isOpen
        onOpenChange={onOpenChange}
        isDismissable={false}
        title="Refund?"
        actions={(close) => <Button onPress={close}>Keep it</Button>}
      />,
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
    expect(onOpenChange).not.toHaveBeenCalled();

    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
  });
}
