import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { DatePicker } from './DatePicker.tsx';

// What is loaded when it is needed is here already, however slow the machine.
beforeAll(() => import('./CalendarView.tsx'));

describeConformance(<DatePicker label="Follow up" />, { refIs: HTMLDivElement, canBeDisabled: true });

test('a day is picked from the calendar by keyboard, and focus comes back', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(day: string | null) => void>();
  render(<DatePicker label="Follow up" defaultValue="2026-03-14" onChange={onChange} />);

  const open = screen.getByRole('button', { name: /Follow up/u });
  open.focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('grid')).toBeTruthy();
  await user.keyboard('{ArrowRight}{Enter}');

  expect(onChange).toHaveBeenCalledExactlyOnceWith('2026-03-15');
  expect(screen.queryByRole('grid')).toBeNull();
});

test('days that may not be chosen can not be', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(day: string | null) => void>();
  render(<DatePicker label="Follow up" defaultValue="2026-03-14" min="2026-03-14" onChange={onChange} />);

  await user.click(screen.getByRole('button', { name: /Follow up/u }));
  await user.click(await screen.findByRole('button', { name: /13 March|March 13/u }));
  expect(onChange).not.toHaveBeenCalled();
});
