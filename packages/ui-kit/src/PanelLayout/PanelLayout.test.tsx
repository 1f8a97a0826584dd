import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { PanelLayout } from './PanelLayout.tsx';

const panel = (
  <PanelLayout title="Acme" subtitle="Customer" actions={<button onClick={() => undefined}>Save</button>}>
    Orders
  </PanelLayout>
);

describeConformance(panel, { refIs: HTMLDivElement });

test('title, body and actions are landmarks of their own', () => {
  render(panel);
  expect(within(screen.getByRole('banner')).getByRole('heading', { name: 'Acme', level: 1 })).toBeTruthy();
  expect(screen.getByRole('main', { name: 'Acme' }).textContent).toBe('Orders');
  expect(within(screen.getByRole('contentinfo')).getByRole('button', { name: 'Save' })).toBeTruthy();
});

test('its body can be scrolled by keyboard, actions come after it', async () => {
  const user = userEvent.setup();
  render(panel);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('main'));
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save' }));
});
