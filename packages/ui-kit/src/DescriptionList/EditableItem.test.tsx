import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describeConformance.tsx';
import { DescriptionList } from './DescriptionList.tsx';
import { EditableItem, type EditableItemProps } from './EditableItem.tsx';

describeConformance(<EditableItem term="Phone" value="+33 1" onSave={() => undefined} />, {
  refIs: HTMLDivElement,
  wrap: (item) => <DescriptionList>{item}</DescriptionList>,
});

function open(props: Partial<EditableItemProps> = {}) {
  const onSave = vi.fn<(value: string) => void | Promise<void>>();
  const draw = (value = '+33 1') => (
    <DescriptionList>
      <EditableItem term="Phone" value={value} onSave={onSave} {...props} />
    </DescriptionList>
  );
  const { rerender } = render(draw());
  return { user: userEvent.setup(), onSave, show: (value: string) => rerender(draw(value)) };
}

const button = () => screen.getByRole('button', { name: /^Edit Phone/u });
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Phone' });
const undo = () => screen.findByRole('button', { name: 'Undo' });

test('a new value is shown before it is stored, and can be taken back', async () => {
  const { user, onSave } = open();
  let stored = () => undefined as void;
  onSave.mockImplementationOnce(() => new Promise<void>((resolve) => (stored = resolve)));

  await user.click(button());
  await user.clear(field());
  await user.type(field(), '+49 2{Enter}');
  expect(button().textContent).toContain('+49 2');
  expect(document.activeElement).toBe(button());
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();

  stored();
  await user.click(await undo());
  await waitFor(() => expect(button().textContent).toContain('+33 1'));
  expect(onSave.mock.calls).toEqual([['+49 2'], ['+33 1']]);
});

test('when it can not be stored, what was typed is kept and the reason told', async () => {
  const { user, onSave } = open();
  onSave.mockRejectedValueOnce(new Error('ana@example.com is offline'));

  await user.click(button());
  await user.type(field(), '2{Enter}');

  expect(await screen.findByText(/could not be saved/u)).toBeTruthy();
  expect(document.body.textContent).not.toContain('ana@example.com');
  expect(field().value).toBe('+33 12');
  await user.keyboard('{Escape}');
  expect(button().textContent).toContain('+33 1');
});

test('Escape leaves everything as it was, and so does saving what has not changed', async () => {
  const { user, onSave } = open();
  await user.click(button());
  await user.type(field(), '99{Escape}');
  expect(button().textContent).toContain('+33 1');

  await user.click(button());
  await user.keyboard('{Enter}');
  expect(onSave).not.toHaveBeenCalled();
});

test('a wrong value is not stored', async () => {
  const { user, onSave } = open({ validate: (value) => (value === '' ? 'Enter a number.' : undefined) });
  await user.click(button());
  await user.clear(field());
  await user.keyboard('{Enter}');
  expect(screen.getByText('Enter a number.')).toBeTruthy();
  expect(onSave).not.toHaveBeenCalled();
});

test("once the panel's own value changes, that is what is shown", async () => {
  const { user, show } = open();
  await user.click(button());
  await user.type(field(), '2{Enter}');
  await undo();
  show('+44 7');
  expect(button().textContent).toContain('+44 7');
});

test('in several lines Enter makes a new one, and Ctrl with Enter saves', async () => {
  const { user, onSave } = open({ isMultiline: true });
  await user.click(button());
  await user.type(field(), '{Enter}2{Control>}{Enter}{/Control}');
  await undo();
  expect(onSave).toHaveBeenCalledExactlyOnceWith('+33 1\n2');
});

test('every word can be another', async () => {
  const labels = {
    edit: (term: string) => `${term} ändern`,
    save: 'Speichern',
    cancel: 'Abbrechen',
    saved: 'Gespeichert',
    undo: 'Zurück',
  };
  const { user } = open({ labels });
  await user.click(screen.getByRole('button', { name: /^Phone ändern/u }));
  expect(screen.getByRole('button', { name: 'Abbrechen' })).toBeTruthy();
  await user.type(field(), '2');
  await user.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(await screen.findByRole('button', { name: 'Zurück' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('Gespeichert');
});

test.each([
  ['is stored', () => Promise.resolve()],
  ['fails', () => Promise.reject(new Error('offline'))],
])('what is typed while an earlier value is on its way is kept when that %s', async (_how, end) => {
  const { user, onSave } = open();
  let settle = () => undefined as void;
  onSave.mockImplementationOnce(() =>
    new Promise<void>((resolve) => {
      settle = resolve;
    }).then(end),
  );
  await user.click(button());
  await user.type(field(), '2{Enter}');
  await user.click(button());
  await user.type(field(), '34');
  await act(async () => settle());

  expect(field().value).toBe('+33 1234');
  await user.keyboard('{Enter}');
  await undo();
  expect(onSave.mock.lastCall).toEqual(['+33 1234']);
});

test('where the reason can not be told either, the kit says that it failed', async () => {
  const { user, onSave } = open({
    describeFailure: () => {
      throw new Error('no words');
    },
  });
  onSave.mockRejectedValueOnce(new Error('offline'));
  await user.click(button());
  await user.type(field(), '2{Enter}');
  expect(await screen.findByText(/could not be saved/u)).toBeTruthy();
});
