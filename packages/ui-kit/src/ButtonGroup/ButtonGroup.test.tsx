import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Button } from '../Button/Button.tsx';
import { describeConformance } from '../testing/describeConformance.tsx';
import { ButtonGroup } from './ButtonGroup.tsx';

describeConformance(
  <ButtonGroup label="Reply">
    <Button onPress={() => undefined}>Send</Button>
  </ButtonGroup>,
  { refIs: HTMLDivElement },
);

test('it is a named group', () => {
  render(<ButtonGroup label="Reply" />);
  expect(screen.getByRole('group', { name: 'Reply' })).toBeTruthy();
});
