import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Card } from './Card.tsx';

describeConformance(<Card title="Contact">Ana</Card>, { refIs: HTMLElement });

test('a titled card is a region named by its heading', () => {
  render(
    <Card title="Contact" headingLevel={3} actions={<button>Edit</button>}>
      Ana
    </Card>,
  );
  const card = screen.getByRole('region', { name: 'Contact' });
  expect(card.contains(screen.getByRole('heading', { name: 'Contact', level: 3 }))).toBe(true);
  expect(card.contains(screen.getByRole('button', { name: 'Edit' }))).toBe(true);
});

test('a card without a title is no landmark', () => {
  render(<Card>Ana</Card>);
  expect(screen.queryByRole('region')).toBeNull();
});
