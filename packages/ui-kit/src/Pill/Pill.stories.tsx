import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import { Pill } from './Pill.tsx';

const meta: Meta = { component: Pill };
export default meta;

const TONES = ['neutral', 'info', 'success', 'warning', 'error'] as const;

/** To be changed by the controls below. */
export const Playground: StoryObj<typeof Pill> = {
  tags: ['playground'],
  args: { children: 'VIP', tone: 'success' },
  argTypes: { children: { control: 'text' } },
};
export const Tones: StoryObj = {
  render: () => (
    <Stack direction="row" gap={2}>
      {TONES.map((tone) => (
        <Pill key={tone} tone={tone}>
          {tone}
        </Pill>
      ))}
    </Stack>
  ),
};
export const Removable: StoryObj = {
  render: () => (
    <Stack direction="row" gap={2}>
      <Pill onRemove={() => undefined}>billing</Pill>
      <Pill tone="info" onRemove={() => undefined}>
        a tag whose name is longer than the panel is wide
      </Pill>
    </Stack>
  ),
};
