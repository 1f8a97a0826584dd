import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { Stack } from '../Stack/Stack.tsx';
import { ComboBox } from './ComboBox.tsx';

const meta: Meta = { component: ComboBox };
export default meta;

const people = [
  { id: 'ana', label: 'Ana Silva', description: 'Support, Lisbon' },
  { id: 'samira', label: 'Samira Nordström', description: 'Billing' },
  { id: 'tomasz', label: 'Tomasz Wójcik' },
];

const find = (text: string) =>
  Promise.resolve(people.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase())));

export const States: StoryObj = {
  render: () => (
    <Stack>
      <ComboBox label="Owner" options={people} placeholder="Type a name" />
      <ComboBox label="Second" options={people} defaultValue={people[0]} />
      <ComboBox label="Third" options={people} errorMessage="Choose somebody of the team." />
    </Stack>
  ),
};

export const Searching: StoryObj = {
  render: () => <ComboBox label="Owner" load={find} placeholder="Type a name" />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'sam');
    await waitFor(() => expect(screen.getByRole('option', { name: /Samira/u })).toBeVisible());
    // What fits the empty field stays until what fits the words is there.
    await waitFor(() => expect(screen.queryByRole('option', { name: /Ana/u })).toBeNull());
  },
};
export const NothingFound: StoryObj = {
  render: () => <ComboBox label="Owner" load={find} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'zz');
    await waitFor(() => expect(screen.getByText('Nothing found')).toBeVisible());
  },
};
export const Unreachable: StoryObj = {
  render: () => <ComboBox label="Owner" load={() => Promise.reject(new Error('offline'))} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('combobox'));
    await waitFor(() => expect(screen.getByText(/could not be loaded/u)).toBeVisible());
  },
};
