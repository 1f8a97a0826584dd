import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Button } from '../Button/Button.tsx';
import { Menu } from './Menu.tsx';

const items = [
  { id: 'edit', label: 'Edit' },
  { id: 'share', label: 'Share', isDisabled: true },
  { id: 'delete', label: 'Delete', isDangerous: true },
] as const;

describeConformance(
  <Menu trigger={<Button>More</Button>} items={items} onAction={() => undefined} isOpen />,
  {
    refIs: HTMLDivElement,
  },
);

test('it is opened, walked past what is disabled, and chosen from by keyboard', async () => {
  const user = userEvent.setup();
  const onAction = vi.fn<(id: 'edit' | 'share' | 'delete') => void>();
  render(<Menu trigger={<Button>More</Button>} items={items} onAction={onAction} />);

  await user.tab();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('menu', { name: 'More' })).toBeTruthy();
  await user.keyboard('{ArrowDown}{Enter}');

  expect(onAction).toHaveBeenCalledExactlyOnceWith('delete');
  expect(screen.queryByRole('menu')).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' })));
});

test('Escape closes it, does nothing, and gives the focus back to its button', async () => {
  const user = userEvent.setup();
  const onAction = vi.fn<(id: 'edit' | 'share' | 'delete') => void>();
  const onOpenChange = vi.fn<(isOpen: boolean) => void>();
  render(
    <Menu trigger={<Button>More</Button>} items={items} onAction={onAction} onOpenChange={onOpenChange} />,
  );
  await user.tab();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'Edit' }));
  await user.keyboard('{Escape}');

  expect(screen.queryByRole('menu')).toBeNull();
  expect(onAction).not.toHaveBeenCalled();
  expect(onOpenChange.mock.calls).toEqual([[true], [false]]);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' })));
});
