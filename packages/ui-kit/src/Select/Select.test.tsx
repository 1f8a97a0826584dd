import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance, violationsIn } from '../testing/describeConformance.tsx';
import { Select } from './Select.tsx';

const options = [
  { id: 'low', label: 'Low' },
  { id: 'normal', label: 'Normal', description: 'Within a day' },
  { id: 'urgent', label: 'Urgent' },
] as const;

describeConformance(<Select label="Priority" options={options} />, {
  refIs: HTMLDivElement,
  canBeDisabled: true,
});

test('it is opened, walked and chosen from by keyboard', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(id: 'low' | 'normal' | 'urgent') => void>();
  render(<Select label="Priority" options={options} onChange={onChange} />);

  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('listbox', { name: /Priority/u })).toBeTruthy();
  await user.keyboard('{ArrowDown}{Enter}');

  expect(onChange).toHaveBeenCalledWith('normal');
  expect(screen.getByRole('button').textContent).toBe('Normal');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button')));
});

test('Escape closes it with nothing changed', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(value: string) => void>();
  render(<Select label="Priority" options={options} defaultValue="low" onChange={onChange} />);

  await user.click(screen.getByRole('button'));
  await user.keyboard('{ArrowDown}{Escape}');

  expect(screen.queryByRole('listbox')).toBeNull();
  expect(onChange).not.toHaveBeenCalled();
});

test('while the panel holds its value, only the panel changes it', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Select label="Priority" options={options} value={null} />);
  await user.click(screen.getByRole('button'));
  await user.click(screen.getByRole('option', { name: 'Urgent' }));
  expect(screen.getByRole('button').textContent).toBe('Choose…');

  rerender(<Select label="Priority" options={options} value="urgent" />);
  expect(screen.getByRole('button').textContent).toBe('Urgent');
});

test('the open list has nothing wrong in the eyes of axe', async () => {
  const user = userEvent.setup();
  render(<Select label="Priority" options={options} />);
  await user.click(screen.getByRole('button'));
  expect(await violationsIn(screen.getByRole('listbox'))).toEqual([]);
});
