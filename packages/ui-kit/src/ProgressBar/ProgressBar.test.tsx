import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { ProgressBar } from './ProgressBar.tsx';

describeConformance(<ProgressBar label="Importing" value={62} />, { refIs: HTMLDivElement });

test('it says how far it has come', () => {
  render(<ProgressBar label="Importing" value={3} maxValue={4} isLabelHidden />);
  const bar = screen.getByRole('progressbar', { name: 'Importing' });
  expect(bar.getAttribute('aria-valuetext')).toBe('75%');
});

test('when nobody knows, it says nothing of how far', () => {
  render(<ProgressBar label="Sending" isIndeterminate />);
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBeNull();
});
