import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { DescriptionItem, DescriptionList } from './DescriptionList.tsx';

describeConformance(
  <DescriptionList>
    <DescriptionItem term="Plan">Team</DescriptionItem>
  </DescriptionList>,
  { refIs: HTMLDListElement },
);

describeConformance(<DescriptionItem term="Plan">Team</DescriptionItem>, {
  refIs: HTMLDivElement,
  wrap: (item) => <DescriptionList>{item}</DescriptionList>,
});

test('each value stands with its term', () => {
  render(
    <DescriptionList>
      <DescriptionItem term="Plan">Team</DescriptionItem>
      <DescriptionItem term="Seats">12</DescriptionItem>
    </DescriptionList>,
  );
  const pairs = screen
    .getAllByRole('term')
    .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(pairs).toEqual([
    ['Plan', 'Team'],
    ['Seats', '12'],
  ]);
});
