import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Spinner } from './Spinner.tsx';

describeConformance(<Spinner />, { refIs: HTMLDivElement });

test('it says what is being waited for, and claims no progress', () => {
  render(<Spinner label="Loading orders…" />);
  const spinner = screen.getByRole('progressbar', { name: 'Loading orders…' });
  expect(spinner.hasAttribute('aria-valuenow')).toBe(false);
});
