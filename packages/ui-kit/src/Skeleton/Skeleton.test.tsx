import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Skeleton } from './Skeleton.tsx';

describeConformance(<Skeleton hasAvatar />, { refIs: HTMLDivElement });

test('it holds as many lines as asked for, and says why', () => {
  const { container } = render(<Skeleton lines={4} label="Loading orders…" />);
  expect(container.querySelectorAll('.fy-Skeleton-line')).toHaveLength(4);
  expect(screen.getByRole('status').textContent).toBe('Loading orders…');
});
