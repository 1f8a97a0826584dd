import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Checkbox } from './Checkbox.tsx';

describeConformance(<Checkbox description="Once a day">Send a summary</Checkbox>, {
  refIs: HTMLDivElement,
  canBeDisabled: true,
});

test('Space and a click on its label switch it', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(isSelected: boolean) => void>();
  render(<Checkbox onChange={onChange}>Send a summary</Checkbox>);

  await user.tab();
  await user.keyboard(' ');
  expect(onChange).toHaveBeenLastCalledWith(true);
  await user.click(screen.getByText('Send a summary'));
  expect(onChange).toHaveBeenLastCalledWith(false);
});

test('neither on nor off is told as mixed', () => {
  render(<Checkbox isIndeterminate>All tags</Checkbox>);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'All tags' }).indeterminate).toBe(true);
});

test('an error is read with the box', () => {
  render(<Checkbox errorMessage="Agree to go on.">I agree</Checkbox>);
  const box = screen.getByRole('checkbox', { name: 'I agree' });
  const describedBy = (box.getAttribute('aria-describedby') ?? '').split(' ');
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(describedBy.map((id) => document.getElementById(id)?.textContent)).toContain('Agree to go on.');
});
