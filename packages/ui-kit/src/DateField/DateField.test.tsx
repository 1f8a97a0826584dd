import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { UiKitError } from '../errors.ts';
import { DateField } from './DateField.tsx';
import { readDate } from './isoDate.ts';

describeConformance(<DateField label="Due" />, { refIs: HTMLDivElement, canBeDisabled: true });

test('a day is changed by keyboard and told as YYYY-MM-DD', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(day: string | null) => void>();
  render(<DateField label="Due" defaultValue="2026-02-28" onChange={onChange} />);

  await user.click(screen.getByRole('spinbutton', { name: /year/u }));
  await user.keyboard('{ArrowUp}');
  expect(onChange).toHaveBeenLastCalledWith('2027-02-28');
});

test.each(['2026-02-30', '14/03/2026', ''])(
  '%j is no day, and the error says what one looks like',
  (text) => {
    try {
      readDate(text);
      expect.unreachable();
    } catch (error) {
      expect(UiKitError.is(error, 'BAD_DATE')).toBe(true);
      expect(String(error)).toContain('YYYY-MM-DD');
    }
  },
);
