import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../Button/Button.tsx';
import { Stack } from '../Stack/Stack.tsx';
import type { Tone } from '../Tone.ts';
import { InlineBanner } from './InlineBanner.tsx';

const meta: Meta = { component: InlineBanner };
export default meta;

const TONES = ['info', 'success', 'warning', 'error'] as const satisfies Tone[];

/** To be changed by the controls below. */
export const Playground: StoryObj<typeof InlineBanner> = {
  tags: ['playground'],
  args: { title: 'Offline', children: 'Changes are kept here.', tone: 'warning' },
  argTypes: { title: { control: 'text' }, children: { control: 'text' } },
};
export const Tones: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Stack>
      {TONES.map((tone) => (
        <InlineBanner key={tone} tone={tone} title={`This is ${tone}`} onDismiss={() => undefined}>
          It stays where it stands.
        </InlineBanner>
      ))}
    </Stack>
  ),
};
export const WithAction: StoryObj = {
  render: () => (
    <InlineBanner tone="warning" action={<Button size="small">Sign in again</Button>}>
      Your session with the shop has ended.
    </InlineBanner>
  ),
};
