import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { TextArea } from './TextArea.tsx';

describeConformance(<TextArea label="Note" errorMessage="Too long." />, {
  refIs: HTMLDivElement,
  canBeDisabled: true,
});

test('Enter starts a new line', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(value: string) => void>();
  render(<TextArea label="Note" onChange={onChange} />);

  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'One{Enter}Two');
  expect(onChange).toHaveBeenLastCalledWith('One\nTwo');
});

test('it starts with as many lines as asked for', () => {
  render(<TextArea label="Note" minRows={5} />);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').rows).toBe(5);
});
