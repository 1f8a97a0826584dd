import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Handle } from './Handle.tsx';

describeConformance(<Handle>ana@example.com</Handle>, { refIs: HTMLElement });

test('it may break behind the @ and before each dot, and is copied without a break', () => {
  const { container } = render(<Handle>ana.silva@post.example</Handle>);
  expect(container.textContent).toBe('ana.silva@post.example');
  expect(container.innerHTML).toContain('ana<wbr>.silva@<wbr>post<wbr>.example');
});

test('what has no joints is whole', () => {
  const { container } = render(<Handle>+33 1 23 45</Handle>);
  expect(container.querySelector('wbr')).toBeNull();
});
