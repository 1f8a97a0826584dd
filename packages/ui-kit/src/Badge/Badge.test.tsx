import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Badge } from './Badge.tsx';

describeConformance(<Badge count={3} label="unread" />, { refIs: HTMLSpanElement });

test('a large number is shown short and said in full', () => {
  render(<Badge count={140} label="unread" />);
  expect(screen.getByText('99+').getAttribute('aria-hidden')).toBe('true');
  expect(screen.getByText('140 unread')).toBeTruthy();
});
