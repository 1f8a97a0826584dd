import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

describeConformance(<VisuallyHidden>New</VisuallyHidden>, { refIs: HTMLSpanElement });

test('its text is part of the name of what it stands in', () => {
  render(
    <button>
      Inbox<VisuallyHidden>, 3 new</VisuallyHidden>
    </button>,
  );
  expect(screen.getByRole('button', { name: 'Inbox, 3 new' })).toBeTruthy();
});
