import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import { DateField } from './DateField.tsx';

const meta: Meta = { component: DateField };
export default meta;

export const States: StoryObj = {
  render: () => (
    <Stack>
      <DateField label="Due" />
      <DateField label="Ordered" defaultValue="2026-03-14" description="By the customer's clock" />
      <DateField label="Leaves" defaultValue="2026-02-01" errorMessage="Choose a day after the order." />
      <DateField label="Closed" defaultValue="2026-01-31" isDisabled />
    </Stack>
  ),
};
