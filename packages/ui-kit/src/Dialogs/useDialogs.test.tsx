import { act, renderHook, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { HostProvider } from '../HostProvider/HostProvider.tsx';
import { LocaleProvider } from '../LocaleProvider/LocaleProvider.tsx';
import type { Dialogs } from './DialogOptions.ts';
import type { HostDialogs } from './HostDialogs.ts';
import { dialogs as pageDialogs, useDialogs } from './dialogs.ts';
import { loadDialog } from './drawnDialogs.ts';

// What is loaded with the first question is here already, however slow the machine.
beforeAll(async () => {
  const kinds = ['alert', 'confirm', 'prompt', 'fuzzylist', 'promptDate'] as const;
  await Promise.all([...kinds.map(loadDialog), import('./drawInPage.tsx')]);
});

function open(dialogs: Partial<HostDialogs> = {}) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <HostProvider host={{ dialogs }}>{children}</HostProvider>
  );
  const { result, unmount } = renderHook(() => useDialogs(), { wrapper });
  /** The answer, while it is waited for elsewhere. */
  function ask<Answer>(question: (dialogs: Dialogs) => Promise<Answer>): Promise<Answer> {
    let answer: Promise<Answer> | undefined;
    act(() => {
      answer = question(result.current);
    });
    if (!answer) throw new Error('Nothing was asked.');
    return answer;
  }
  return { ask, unmount, user: userEvent.setup() };
}

test("the host's own dialog is used where it has one", async () => {
  const confirm = vi.fn<HostDialogs['confirm']>().mockResolvedValue(true);
  const { ask } = open({ confirm });
  await expect(ask((dialogs) => dialogs.confirm({ message: 'Sure?' }))).resolves.toBe(true);
  expect(confirm).toHaveBeenCalledExactlyOnceWith({ message: 'Sure?' });
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test.each([
  ['rejects', () => Promise.reject(new Error('gone'))],
  [
    'throws',
    () => {
      throw new Error('gone');
    },
  ],
])(
  'a host that %s has been asked: the question fails, and is not put a second time',
  async (_how, confirm) => {
    const { ask } = open({ confirm });
    await expect(ask((dialogs) => dialogs.confirm({ title: 'Delete it?' }))).rejects.toThrow('gone');
    expect(screen.queryByRole('alertdialog')).toBeNull();
  },
);

test('the host is told only what is for it', async () => {
  const confirm = vi.fn<HostDialogs['confirm']>().mockResolvedValue(true);
  const { ask } = open({ confirm });
  await ask((dialogs) => dialogs.confirm({ title: 'Delete it?', isDestructive: true, closeLabel: 'x' }));
  expect(confirm).toHaveBeenCalledExactlyOnceWith({ title: 'Delete it?' });
});

test.each([
  [false, 'OK'],
  [true, 'Cancel'],
])('focus begins where Enter does no harm (hard to take back: %s)', async (isDestructive, focused) => {
  const { ask, user } = open();
  const answer = ask((dialogs) => dialogs.confirm({ title: 'Delete it?', isDestructive }));
  await screen.findByRole('alertdialog');
  await waitFor(() => expect(document.activeElement?.textContent).toBe(focused));
  await user.keyboard('{Enter}');
  await expect(answer).resolves.toBe(!isDestructive);
});

test('Escape is no answer: false, or null', async () => {
  const { ask, user } = open();
  const confirmed = ask((dialogs) => dialogs.confirm({ title: 'Delete it?' }));
  await screen.findByRole('alertdialog');
  await user.keyboard('{Escape}');
  await expect(confirmed).resolves.toBe(false);

  const text = ask((dialogs) => dialogs.prompt({ title: 'Rename' }));
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');
  await expect(text).resolves.toBeNull();
});

test('a text is asked for, and Enter gives it', async () => {
  const { ask, user } = open();
  const answer = ask((dialogs) => dialogs.prompt({ title: 'Rename', defaultValue: 'Acme' }));
  await user.type(await screen.findByRole('textbox', { name: 'Rename' }), ' Ltd{Enter}');
  await expect(answer).resolves.toBe('Acme Ltd');
});

test('an alert is over once it is closed', async () => {
  const { ask, user } = open();
  const answer = ask((dialogs) => dialogs.alert({ message: 'Saved' }));
  await user.click(await screen.findByRole('button', { name: 'OK' }));
  await expect(answer).resolves.toBeUndefined();
});

test('of a list one is found by words and chosen by keyboard; all its fields come back', async () => {
  const { ask, user } = open();
  const items = [
    { title: 'Ana Silva', id: 1 },
    { title: 'Samira Nordström', id: 2 },
    { title: 'Samuel Silva', id: 3 },
  ];
  const answer = ask((dialogs) => dialogs.fuzzylist({ title: 'Assign to', items }));
  await user.type(await screen.findByRole('searchbox'), 'silva sam');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Samuel Silva']);
  await user.keyboard('{ArrowDown}{Enter}');
  await expect(answer).resolves.toEqual({ title: 'Samuel Silva', id: 3 });
});

test('a day is asked for within its bounds', async () => {
  const { ask, user } = open();
  const answer = ask((dialogs) =>
    dialogs.promptDate({ title: 'Follow up', val: new Date(2026, 2, 14, 15, 30), after: '2026-03-01' }),
  );
  await user.click(await screen.findByRole('button', { name: 'OK' }));
  await expect(answer).resolves.toEqual(new Date(2026, 2, 14));
});

test('questions wait for each other', async () => {
  const { ask, user } = open();
  const first = ask((dialogs) => dialogs.confirm({ title: 'First?' }));
  const second = ask((dialogs) => dialogs.confirm({ title: 'Second?' }));
  await screen.findByRole('alertdialog', { name: 'First?' });
  expect(screen.queryByRole('alertdialog', { name: 'Second?' })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'OK' }));
  await screen.findByRole('alertdialog', { name: 'Second?' });
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(async () => expect([await first, await second]).toEqual([true, false]));
});

test('without a provider the kit draws them in a place of their own, which is gone afterwards', async () => {
  const user = userEvent.setup();
  const { result } = renderHook(() => useDialogs());
  const before = document.body.childElementCount;
  const first = result.current.confirm({ title: 'First?' });
  const second = pageDialogs.prompt({ title: 'Second?' });
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'OK' }));
  await user.type(await screen.findByRole('textbox', { name: 'Second?' }), 'Ana{Enter}');
  expect([await first, await second]).toEqual([true, 'Ana']);
  await waitFor(() => expect(document.body.childElementCount).toBe(before));
});

test('outside of components they are those of the provider on the page', async () => {
  const confirm = vi.fn<HostDialogs['confirm']>().mockResolvedValue(true);
  open({ confirm });
  await expect(pageDialogs.confirm({ title: 'Sure?' })).resolves.toBe(true);
  const user = userEvent.setup();
  const shown = pageDialogs.alert({ title: 'Saved', okTitle: 'Fine' });
  await user.click(await screen.findByRole('button', { name: 'Fine' }));
  await expect(shown).resolves.toBeUndefined();
});

test('what nobody can answer any more, as its panel is gone, is closed', async () => {
  const { ask, unmount } = open();
  const shown = ask((dialogs) => dialogs.confirm({ title: 'Delete it?' }));
  const waiting = ask((dialogs) => dialogs.prompt({ title: 'Rename' }));
  await screen.findByRole('alertdialog');
  unmount();
  expect([await shown, await waiting]).toEqual([false, null]);
});

test('every word can be another, by the question or for the whole kit', async () => {
  const user = userEvent.setup();
  const { result } = renderHook(() => useDialogs(), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <LocaleProvider messages={{ close: 'Schließen', cancel: 'Abbrechen', search: 'Suchen' }}>
        <HostProvider host={{}}>{children}</HostProvider>
      </LocaleProvider>
    ),
  });
  const listed = result.current.fuzzylist({ title: 'Wem?', items: [], emptyText: 'Niemand' });
  expect(await screen.findByText('Niemand')).toBeTruthy();
  expect(screen.getByRole('searchbox', { name: 'Suchen' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Schließen' }));
  await expect(listed).resolves.toBeNull();

  const dated = result.current.promptDate({ title: 'Wann?', okTitle: 'Gut', closeLabel: 'Weg' });
  expect(await screen.findByRole('button', { name: 'Gut' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Weg' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
  await expect(dated).resolves.toBeNull();
});
