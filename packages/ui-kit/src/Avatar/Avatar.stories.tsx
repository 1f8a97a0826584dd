import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../Stack/Stack.tsx';
import { Avatar } from './Avatar.tsx';

const meta: Meta = { component: Avatar };
export default meta;

const PEOPLE = [
  'Ana Silva',
  'Tomasz Wójcik',
  'Samira Nordström',
  'Ben',
  'Chi Nguyen',
  'Dora Lang',
  'Efe Kaya',
  'Finn Moe',
  'Gia',
  'Hugo Roy',
];

/** To be changed by the controls below. */
export const Playground: StoryObj<typeof Avatar> = {
  tags: ['playground'],
  args: { name: 'Ana Silva', size: 'medium', label: 'Assigned to Ana Silva' },
};
export const Colors: StoryObj = {
  render: () => (
    <Stack direction="row" gap={2}>
      {PEOPLE.map((name) => (
        <Avatar key={name} name={name} />
      ))}
    </Stack>
  ),
};
export const Sizes: StoryObj = {
  render: () => (
    <Stack direction="row" gap={2}>
      <Avatar name="Ana Silva" size="small" />
      <Avatar name="Ana Silva" />
      <Avatar name="Ana Silva" size="large" />
    </Stack>
  ),
};
