import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from '../Button/Button.tsx';
import { Tooltip } from './Tooltip.tsx';

test('focus shows it as a description of its control, Escape hides it', async () => {
  const user = userEvent.setup();
  const ref = vi.fn<(element: HTMLDivElement | null) => void>();
  render(
    <Tooltip text="For everybody" ref={ref} className="given" data-given="yes">
      <Button>Archive</Button>
    </Tooltip>,
  );
  await user.tab();
  const tooltip = await screen.findByRole('tooltip');
  expect(screen.getByRole('button').getAttribute('aria-describedby')).toBe(tooltip.id);
  expect(ref).toHaveBeenCalledWith(tooltip);
  expect([tooltip.className, tooltip.dataset['given']]).toEqual(['fy-Tooltip given', 'yes']);

  await user.keyboard('{Escape}');
  expect(screen.queryByRole('tooltip')).toBeNull();
});
