import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import { TextArea } from './TextArea.tsx';

const meta: Meta = { component: TextArea };
export default meta;

export const States: StoryObj = {
  render: () => (
    <Stack>
      <TextArea label="Note" placeholder="Only your team sees this" />
      <TextArea label="Address" minRows={2} defaultValue={'Acme Logistics\n12 Quai de Seine\n75019 Paris'} />
      <TextArea label="Reason" errorMessage="Say why, in a few words." />
    </Stack>
  ),
};
