import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Accordion } from './Accordion.tsx';

const items = [
  { id: 'delivery', title: 'Delivery', content: 'On Tuesday' },
  { id: 'refund', title: 'Refund', content: 'In parts' },
] as const;

describeConformance(<Accordion items={items} defaultValue={['refund']} />, { refIs: HTMLDivElement });

const isOpen = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-expanded');

test('Enter opens and closes, and the panel is told what is open', async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(open: ('delivery' | 'refund')[]) => void>();
  render(<Accordion items={items} onChange={onChange} />);

  await user.tab();
  await user.keyboard('{Enter}');
  expect(isOpen('Delivery')).toBe('true');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(onChange.mock.calls).toEqual([[['delivery']], [['delivery', 'refund']]]);
});

test('a single one closes the others', async () => {
  const user = userEvent.setup();
  render(<Accordion items={items} isSingle defaultValue={['delivery']} />);
  await user.click(screen.getByRole('button', { name: 'Refund' }));
  expect([isOpen('Delivery'), isOpen('Refund')]).toEqual(['false', 'true']);
});
