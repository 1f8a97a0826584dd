import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { SearchField } from './SearchField.tsx';

describeConformance(<SearchField placeholder="Search articles" />, {
  refIs: HTMLDivElement,
  canBeDisabled: true,
});

test('Enter submits the words, Escape clears them', async () => {
  const user = userEvent.setup();
  const onSubmit = vi.fn<(value: string) => void>();
  render(<SearchField onSubmit={onSubmit} />);
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' });

  await user.type(field, 'refund{Enter}');
  expect(onSubmit).toHaveBeenCalledWith('refund');

  await user.keyboard('{Escape}');
  expect(field.value).toBe('');
});

test('the clear button empties it and gives focus back', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(value: string) => void>();
  render(<SearchField defaultValue="refund" onChange={onChange} />);

  await user.click(screen.getByRole('button', { name: 'Clear search' }));

  expect(onChange).toHaveBeenLastCalledWith('');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

test('it shows that results are on their way', () => {
  render(<SearchField isPending pendingLabel="Searching…" />);
  expect(screen.getByRole('progressbar', { name: 'Searching…' })).toBeTruthy();
});
