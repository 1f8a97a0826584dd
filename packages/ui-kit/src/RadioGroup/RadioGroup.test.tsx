import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { RadioGroup } from './RadioGroup.tsx';

const options = [
  { id: 'low', label: 'Low' },
  { id: 'normal', label: 'Normal', description: 'Within a day' },
  { id: 'never', label: 'Never', isDisabled: true },
] as const;

describeConformance(<RadioGroup label="Priority" options={options} />, {
  refIs: HTMLDivElement,
  canBeDisabled: true,
});

test('arrow keys choose, and skip what is disabled', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(id: 'low' | 'normal' | 'never') => void>();
  render(<RadioGroup label="Priority" options={options} defaultValue="low" onChange={onChange} />);

  await user.tab();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(onChange.mock.calls).toEqual([['normal'], ['low']]);
});

test('while the panel holds its value, only the panel changes it', async () => {
  const user = userEvent.setup();
  render(<RadioGroup label="Priority" options={options} value="low" />);
  await user.click(screen.getByRole('radio', { name: 'Normal' }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Low' }).checked).toBe(true);
});
