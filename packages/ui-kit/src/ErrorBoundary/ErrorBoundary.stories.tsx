import type { Meta, StoryObj } from '@storybook/react-vite';
import type { JSX } from 'react';
import { expect, waitFor } from 'storybook/test';
import { Card } from '../Card/Card.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const meta: Meta = { component: ErrorBoundary };
export default meta;

let isBroken = true;

function Plan(): JSX.Element {
  if (isBroken) throw new Error('no plan');
  return <p>Team plan, 12 seats</p>;
}

const flaky = () => (
  <Card title="Plan">
    <ErrorBoundary onRetry={() => (isBroken = false)}>
      <Plan />
    </ErrorBoundary>
  </Card>
);
const broken = () => {
  isBroken = true;
};

export const Failed: StoryObj = { beforeEach: broken, render: flaky };

export const TriedAgain: StoryObj = {
  beforeEach: broken,
  render: flaky,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(canvas.getByText(/Team plan/u)).toBeVisible());
  },
};
