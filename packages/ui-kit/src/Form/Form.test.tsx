import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { Checkbox } from '../Checkbox/Checkbox.tsx';
import { TextField } from '../TextField/TextField.tsx';
import { describeConformance } from '../testing/describeConformance.tsx';
import { type FieldErrors, Form } from './Form.tsx';
import { SubmitButton } from './SubmitButton.tsx';

const Person = z.object({
  name: z.string().check(z.minLength(2, 'Enter a name.')),
  address: z.object({ city: z.string().check(z.minLength(1, 'Enter a city.')) }),
  news: z.optional(z.string()),
});
type Person = z.infer<typeof Person>;

describeConformance(
  <Form schema={Person} onSubmit={() => undefined} aria-label="Person">
    <TextField label="Name" name="name" />
  </Form>,
  { refIs: HTMLFormElement },
);

function open(onSubmit: (person: Person) => void | FieldErrors | Promise<void | FieldErrors>) {
  render(
    <Form schema={Person} onSubmit={onSubmit}>
      <TextField label="Name" name="name" />
      <TextField label="City" name="address.city" />
      <Checkbox name="news">News</Checkbox>
      <SubmitButton>Save</SubmitButton>
    </Form>,
  );
  return { user: userEvent.setup(), save: () => screen.getByRole('button', { name: /Save/u }) };
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

test('what is wrong stands at its field, the first one gets focus, and nothing is sent', async () => {
  const onSubmit = vi.fn<() => void>();
  const { user, save } = open(onSubmit);
  await user.type(field('Name'), 'Ana');
  await user.click(save());

  expect(await screen.findByText('Enter a city.')).toBeTruthy();
  expect(document.activeElement).toBe(field('City'));
  expect(screen.queryByText('Enter a name.')).toBeNull();
  expect(onSubmit).not.toHaveBeenCalled();
});

test('good values are sent as the schema gives them, by Enter too', async () => {
  const onSubmit = vi.fn<(person: Person) => void>();
  const { user } = open(onSubmit);
  await user.type(field('Name'), 'Ana');
  await user.type(field('City'), 'Lyon{Enter}');

  await waitFor(() => expect(onSubmit).toHaveBeenCalledTimes(1));
  expect(onSubmit.mock.lastCall?.[0]).toEqual({ name: 'Ana', address: { city: 'Lyon' } });
});

test("the server's errors stand at their fields as well", async () => {
  const { user, save } = open(() => ({ name: 'This name is taken.', '': 'Nothing was saved.' }));
  await user.type(field('Name'), 'Ana');
  await user.type(field('City'), 'Lyon');
  await user.click(save());

  expect(await screen.findByText('This name is taken.')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('Nothing was saved.');
});

test('when sending fails, it says so and what was typed is still there', async () => {
  const { user, save } = open(() => Promise.reject(new Error('ana@example.com is offline')));
  await user.type(field('Name'), 'Ana');
  await user.type(field('City'), 'Lyon');
  await user.click(save());

  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('still here');
  expect(alert.textContent).not.toContain('ana@example.com');
  expect(field('Name').value).toBe('Ana');
});

test('while it is being sent it is not sent again', async () => {
  const onSubmit = vi.fn<() => Promise<void>>(() => new Promise(() => undefined));
  const { user, save } = open(onSubmit);
  await user.type(field('Name'), 'Ana');
  await user.type(field('City'), 'Lyon{Enter}');
  await waitFor(() => expect(onSubmit).toHaveBeenCalledTimes(1));
  await user.click(save());
  expect(onSubmit).toHaveBeenCalledTimes(1);
});

test('where the reason can not be told either, the kit says that it failed, and it can be sent again', async () => {
  const user = userEvent.setup();
  const onSubmit = vi
    .fn<() => Promise<void>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue();
  render(
    <Form
      schema={z.object({})}
      onSubmit={onSubmit}
      describeFailure={() => {
        throw new Error('no words');
      }}
    >
      <SubmitButton>Save</SubmitButton>
    </Form>,
  );
  await user.click(screen.getByRole('button'));
  expect((await screen.findByRole('alert')).textContent).toContain('could not be saved');
  await user.click(screen.getByRole('button'));
  await waitFor(() => expect(onSubmit).toHaveBeenCalledTimes(2));
});
