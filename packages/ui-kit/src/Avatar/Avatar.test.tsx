import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Avatar } from './Avatar.tsx';

describeConformance(<Avatar name="Ana Silva" label="Ana Silva" />, { refIs: HTMLSpanElement });

test('beside the name it is silent, alone it says its label', () => {
  const { rerender } = render(<Avatar name="Ana Silva" />);
  expect(screen.queryByRole('img')).toBeNull();

  rerender(<Avatar name="Ana Silva" label="Assigned to Ana Silva" />);
  expect(screen.getByRole('img', { name: 'Assigned to Ana Silva' }).textContent).toBe('AS');
});

test('a broken image gives way to the initials, a new one is tried again', () => {
  const { container, rerender } = render(<Avatar name="Ana Silva" imageUrl="https://img.test/1.png" />);
  fireEvent.error(container.querySelector('img') as HTMLImageElement);
  expect(container.textContent).toBe('AS');

  rerender(<Avatar name="Ana Silva" imageUrl="https://img.test/2.png" />);
  expect(container.querySelector('img')?.getAttribute('src')).toBe('https://img.test/2.png');
});

test('the same key always has the same colour', () => {
  const { container } = render(
    <>
      <Avatar name="Ana Silva" colorKey="crd_1" />
      <Avatar name="Ana Souza" colorKey="crd_1" />
    </>,
  );
  const colors = [...container.querySelectorAll('[data-color]')].map((one) => one.getAttribute('data-color'));
  expect(colors).toHaveLength(2);
  expect(new Set(colors).size).toBe(1);
});
