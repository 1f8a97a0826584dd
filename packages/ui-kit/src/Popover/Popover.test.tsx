import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Button } from '../Button/Button.tsx';
import { Popover } from './Popover.tsx';

const snooze = (isOpen?: boolean) => (
  <Popover label="Snooze" trigger={<Button>Snooze</Button>} {...(isOpen && { isOpen })}>
    <Button onPress={() => undefined}>Until Monday</Button>
  </Popover>
);

describeConformance(snooze(true), { refIs: HTMLElement });

const button = (name: string) => screen.getByRole('button', { name });

test('it opens by keyboard, holds the focus, and Escape gives it back', async () => {
  const user = userEvent.setup();
  render(
    <>
      <Popover label="Snooze" trigger={<Button>Snooze</Button>}>
        <Button>Until Monday</Button>
        <Button>Until May</Button>
      </Popover>
      <Button>Elsewhere</Button>
    </>,
  );
  await user.tab();
  const trigger = document.activeElement;
  await user.keyboard('{Enter}');
  const dialog = screen.getByRole('dialog', { name: 'Snooze' });
  const visited = [];
  for (let press = 0; press < 4; press += 1) {
    expect(dialog.contains(document.activeElement)).toBe(true);
    await user.tab();
    visited.push(document.activeElement?.textContent);
  }
  expect(visited).toEqual(['Until Monday', 'Until May', 'Until Monday', 'Until May']);

  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(trigger));
});

test('what it holds can close it, and the focus goes back then too', async () => {
  const user = userEvent.setup();
  const onOpenChange = vi.fn<(isOpen: boolean) => void>();
  render(
    <Popover label="Snooze" trigger={<Button>Snooze</Button>} onOpenChange={onOpenChange}>
      {(close) => <Button onPress={close}>Until Monday</Button>}
    </Popover>,
  );
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('dialog', { name: 'Snooze' })).toBeTruthy();
  await user.tab();
  expect(document.activeElement).toBe(button('Until Monday'));
  await user.keyboard('{Enter}');

  expect(screen.queryByRole('dialog')).toBeNull();
  expect(onOpenChange.mock.calls).toEqual([[true], [false]]);
  await waitFor(() => expect(document.activeElement).toBe(button('Snooze')));
});
