import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { EmptyState } from './EmptyState.tsx';

describeConformance(<EmptyState title="No orders yet" hint="They appear here." />, { refIs: HTMLDivElement });

test('it says what is missing and offers what to do', () => {
  render(<EmptyState title="No orders yet" hint="They appear here." action={<button>Add one</button>} />);
  expect(screen.getByRole('heading', { name: 'No orders yet', level: 2 })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Add one' })).toBeTruthy();
});

test('the drawing can be left out', () => {
  const { container } = render(<EmptyState title="No orders yet" drawing={null} />);
  expect(container.querySelector('svg')).toBeNull();
});
