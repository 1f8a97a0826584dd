// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { shortcutOf, stepTo, type Shortcut } from './shortcuts.ts';

afterEach(() => document.body.replaceChildren());

function press(key: string, html = '<p>text</p>', init: KeyboardEventInit = {}): Shortcut | undefined {
  document.body.innerHTML = html;
  let shortcut: Shortcut | undefined;
  document.addEventListener('keydown', (event) => (shortcut = shortcutOf(event)), { once: true });
  document.body
    .querySelector('[data-target]')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
  if (!document.body.querySelector('[data-target]')) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
  }
  return shortcut;
}

test('J and K go through the list, the slash searches, Escape clears', () => {
  expect(['j', 'k', '/', 'Escape', 'x', 'constructor'].map((key) => press(key))).toEqual([
    'next',
    'previous',
    'search',
    'clear',
    undefined,
    undefined,
  ]);
});

test('Ctrl+Z and Command+Z take back the last action, but not while somebody types', () => {
  expect(press('z', undefined, { ctrlKey: true })).toBe('undo');
  expect(press('z', undefined, { metaKey: true })).toBe('undo');
  expect(press('z')).toBeUndefined();
  expect(press('z', '<input data-target>', { ctrlKey: true })).toBeUndefined();
});

test('letters answer and file away, the question mark tells which', () => {
  expect(['r', 'a', 'f', 'c', 'e', '#', '?'].map((key) => press(key))).toEqual([
    'reply',
    'replyAll',
    'forward',
    'compose',
    'archive',
    'trash',
    'help',
  ]);
});

test('keys mean themselves while somebody types', () => {
  expect(press('j', '<input data-target>')).toBeUndefined();
  expect(press('Escape', '<textarea data-target></textarea>')).toBeUndefined();
});

test('keys belong to an open dialog or menu', () => {
  expect(press('j', '<div role="dialog"><button data-target>OK</button></div>')).toBeUndefined();
  expect(press('k', '<div role="menu"><div data-target tabindex="0"></div></div>')).toBeUndefined();
});

test('keys with Control, Alt or Command are the browser’s', () => {
  expect(press('j', '', { ctrlKey: true })).toBeUndefined();
  expect(press('k', '', { metaKey: true })).toBeUndefined();
});

test('a step stays within the list, and begins at its top', () => {
  expect(stepTo(['a', 'b', 'c'], 'b', 1)).toBe('c');
  expect(stepTo(['a', 'b', 'c'], 'c', 1)).toBe('c');
  expect(stepTo(['a', 'b', 'c'], 'a', -1)).toBe('a');
  expect(stepTo(['a', 'b'], 'elsewhere', 1)).toBe('a');
  expect(stepTo(['a', 'b'], undefined, -1)).toBe('a');
  expect(stepTo([], undefined, 1)).toBeUndefined();
});
