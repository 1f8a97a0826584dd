import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { Timeline } from './Timeline.tsx';
import { TimelineItem } from './TimelineItem.tsx';

const placed = <TimelineItem title="Order placed" time="Monday" dateTime="2026-03-09" />;

describeConformance(<Timeline aria-label="History">{placed}</Timeline>, { refIs: HTMLOListElement });
describeConformance(placed, { refIs: HTMLLIElement, wrap: (item) => <Timeline>{item}</Timeline> });

test('each event says when, to people and to machines', () => {
  render(<Timeline>{placed}</Timeline>);
  expect(screen.getByRole('listitem').textContent).toBe('Order placedMonday');
  expect(screen.getByText('Monday').getAttribute('datetime')).toBe('2026-03-09');
});
