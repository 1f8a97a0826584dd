import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import * as z from 'zod/mini';
import { Checkbox } from '../Checkbox/Checkbox.tsx';
import { Select } from '../Select/Select.tsx';
import { TextArea } from '../TextArea/TextArea.tsx';
import { TextField } from '../TextField/TextField.tsx';
import { Form } from './Form.tsx';
import { SubmitButton } from './SubmitButton.tsx';

const meta: Meta = { component: Form, subcomponents: { SubmitButton } };
export default meta;

const Ticket = z.object({
  title: z.string().check(z.minLength(3, 'Say in a few words what it is about.')),
  email: z.email('Enter a whole address, like ana@example.com.'),
  team: z.enum(['support', 'billing'], 'Choose who answers.'),
  note: z.string(),
});

const teams = [
  { id: 'support', label: 'Support' },
  { id: 'billing', label: 'Billing' },
];

function fields() {
  return (
    <>
      <TextField label="Title" name="title" isRequired />
      <TextField label="E-mail" name="email" isRequired />
      <Select label="Team" name="team" options={teams} isRequired />
      <TextArea label="Note" name="note" minRows={2} />
      <Checkbox name="urgent">Urgent</Checkbox>
      <SubmitButton>Create a ticket</SubmitButton>
    </>
  );
}

export const Empty: StoryObj = {
  render: () => (
    <Form schema={Ticket} onSubmit={() => undefined}>
      {fields()}
    </Form>
  ),
};

export const Wrong: StoryObj = {
  tags: ['rtl'],
  render: () => (
    <Form schema={Ticket} onSubmit={() => undefined}>
      {fields()}
    </Form>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Create a ticket' }));
    await waitFor(() => expect(canvas.getByText('Choose who answers.')).toBeVisible());
    await expect(canvas.getByRole('textbox', { name: /Title/u })).toHaveFocus();
  },
};
export const Failed: StoryObj = {
  render: () => (
    <Form schema={z.object({})} onSubmit={() => Promise.reject(new Error('offline'))}>
      <TextField label="Title" name="title" defaultValue="Pallet lost" />
      <SubmitButton>Create a ticket</SubmitButton>
    </Form>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(canvas.getByRole('alert')).toBeVisible());
  },
};
export const Pending: StoryObj = {
  render: () => (
    <Form schema={z.object({})} onSubmit={() => new Promise(() => undefined)}>
      <TextField label="Title" name="title" defaultValue="Pallet lost" />
      <SubmitButton>Create a ticket</SubmitButton>
    </Form>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(canvas.getByRole('progressbar')).toBeVisible());
  },
};
