import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../Button/Button.tsx';
import { Stack } from '../Stack/Stack.tsx';
import { KeyHint } from './KeyHint.tsx';

const meta: Meta = { component: KeyHint };
export default meta;

export const Default: StoryObj = {
  render: () => (
    <Stack>
      <span>
        Send with <KeyHint keys="Mod+Enter" />, go back with <KeyHint keys="Escape" />.
      </span>
      <Button variant="primary">
        Send <KeyHint keys="Mod+Enter" />
      </Button>
    </Stack>
  ),
};
