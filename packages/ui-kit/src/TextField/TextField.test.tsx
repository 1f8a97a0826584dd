import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { TextField } from './TextField.tsx';

describeConformance(<TextField label="Name" description="As on the invoice" />, {
  refIs: HTMLDivElement,
  canBeDisabled: true,
});

test('it is found by its label and tells what is typed', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(value: string) => void>();
  render(<TextField label="Name" onChange={onChange} />);

  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ana');
  expect(onChange).toHaveBeenLastCalledWith('Ana');
});

test('a hidden label still names it', () => {
  render(<TextField label="Name" isLabelHidden />);
  expect(screen.getByRole('textbox', { name: 'Name' })).toBeTruthy();
});

test('an error takes the place of the description, and both are read with the field', () => {
  const { rerender } = render(<TextField label="Name" description="As on the invoice" />);
  const field = screen.getByRole('textbox');
  const describedBy = () =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
  expect(describedBy()).toContain('As on the invoice');

  rerender(<TextField label="Name" description="As on the invoice" errorMessage="Enter a name." />);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(describedBy()).toContain('Enter a name.');
  expect(screen.queryByText('As on the invoice')).toBeNull();
});

test('a required field says so', () => {
  render(<TextField label="Name" isRequired />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /Name.*required/u });
  expect(field.required).toBe(true);
});

test('a form can move focus to its input', async () => {
  const user = userEvent.setup();
  function Form() {
    const [input, setInput] = useState<HTMLInputElement | null>(null);
    return (
      <>
        <TextField label="Name" inputRef={setInput} />
        <button onClick={() => input?.focus()}>Mend</button>
      </>
    );
  }
  render(<Form />);

  await user.click(screen.getByRole('button'));
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});
