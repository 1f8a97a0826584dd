import { act, fireEvent, renderHook, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UiKitError } from '../errors.ts';
import { type ToastOptions, ToastProvider, useToast } from './ToastProvider.tsx';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

function open() {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ToastProvider>
      <button>Panel</button>
      {children}
    </ToastProvider>
  );
  const { result } = renderHook(() => useToast(), { wrapper });
  const dismiss = (id: string) => act(() => result.current.dismiss(id));
  function show(options: ToastOptions): string {
    let id = '';
    act(() => {
      id = result.current.show(options);
    });
    return id;
  }
  return { show, dismiss };
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

test('a message is put into a polite region that was there before it', () => {
  const { show } = open();
  const region = screen.getByRole('region', { name: 'Notifications' });
  const live = region.querySelector('[aria-live=polite]');
  expect(live?.textContent).toBe('');

  show({ tone: 'success', message: 'Note saved' });
  expect(live?.textContent).toBe('Done: Note saved');
});

test('it leaves by itself after six seconds', () => {
  const { show } = open();
  show({ message: 'Note saved' });
  pass(5999);
  expect(screen.getByText('Note saved')).toBeTruthy();
  pass(1);
  expect(screen.queryByText('Note saved')).toBeNull();
});

test('it waits while the pointer is over it, then goes on where it was', () => {
  const { show } = open();
  show({ message: 'Note saved' });
  const toast = screen.getByText('Note saved').closest('.fy-Toast') as HTMLElement;
  pass(5000);
  fireEvent.pointerEnter(toast);
  pass(60_000);
  expect(screen.getByText('Note saved')).toBeTruthy();

  fireEvent.pointerLeave(toast);
  pass(999);
  expect(screen.getByText('Note saved')).toBeTruthy();
  pass(1);
  expect(screen.queryByText('Note saved')).toBeNull();
});

test('it waits while focus is in it', () => {
  const { show } = open();
  show({ message: 'Note saved' });
  act(() => screen.getByRole('button', { name: 'Dismiss' }).focus());
  pass(60_000);
  expect(screen.getByText('Note saved')).toBeTruthy();

  act(() => screen.getByRole('button', { name: 'Panel' }).focus());
  pass(6000);
  expect(screen.queryByText('Note saved')).toBeNull();
});

test('an error stays until it is dismissed, and focus goes back where it came from', () => {
  const { show } = open();
  const panel = screen.getByRole('button', { name: 'Panel' });
  act(() => panel.focus());
  show({ tone: 'error', message: 'Not saved' });
  pass(600_000);

  const dismiss = screen.getByRole('button', { name: 'Dismiss' });
  act(() => dismiss.focus());
  fireEvent.click(dismiss);

  expect(screen.queryByText('Not saved')).toBeNull();
  expect(document.activeElement).toBe(panel);
});

test('its action runs once and takes it away', () => {
  const { show } = open();
  const onPress = vi.fn<() => void>();
  show({ message: 'Tag removed', action: { label: 'Undo', onPress } });
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onPress).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Tag removed')).toBeNull();
});

test('whoever showed it can take it back', () => {
  const { show, dismiss } = open();
  const first = show({ message: 'Sending', duration: null });
  show({ message: 'Sent' });
  dismiss(first);
  expect(screen.queryByText('Sending')).toBeNull();
  expect(screen.getByText('Sent')).toBeTruthy();
});

test('without a provider it says which one is missing', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const attempt = () => renderHook(() => useToast());
  expect(attempt).toThrow(/ToastProvider/u);
  try {
    attempt();
  } catch (error) {
    expect(UiKitError.is(error, 'NO_TOAST_PROVIDER')).toBe(true);
  }
});
