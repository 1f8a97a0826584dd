// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createTape, type Tape } from './tape.ts';
import { tapGestures } from './tapGestures.ts';

let tape: Tape;
beforeEach(() => {
  const page = document.implementation.createHTMLDocument();
  tape = createTape();
  page.body.innerHTML = `
    <label>Of <select multiple><option>One</option><option>Two</option><option>Three</option></select></label>
    <label>Search <input></label>
    <ul role="listbox" aria-label="Found" tabindex="0"></ul>
    <button type="button">Save</button>`;
  document.body.replaceWith(page.body);
  tapGestures(document, tape);
});

const find = <Element extends HTMLElement>(selector: string) => document.querySelector<Element>(selector)!;
const key = (element: Element, init: KeyboardEventInit) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
const written = () => tape.entries().map(({ at: _at, ...entry }) => entry);

test('all that is chosen of a list is written down', () => {
  const list = find<HTMLSelectElement>('select');
  list.options[0]!.selected = true;
  list.options[2]!.selected = true;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  expect(written()).toEqual([
    { type: 'chosen', target: { role: 'listbox', name: 'Of', nth: 0 }, options: ['One', 'Three'] },
  ]);
});

test('keys are written down where nothing else says the same', () => {
  key(find('input'), { key: 'a' });
  key(find('input'), { key: 'c', ctrlKey: true });
  key(find('select'), { key: 'ArrowDown' });
  key(find('button'), { key: 'Enter' });
  key(find('button'), { key: 'Shift', shiftKey: true });
  expect(written()).toEqual([]);

  key(find('input'), { key: 'ArrowDown' });
  key(find('ul'), { key: ' ' });
  key(find('button'), { key: 'k', ctrlKey: true });
  key(document.body, { key: 'Escape' });
  expect(written()).toEqual([
    { type: 'key', target: { role: 'textbox', name: 'Search', nth: 0 }, key: 'ArrowDown' },
    { type: 'key', target: { role: 'listbox', name: 'Found', nth: 0 }, key: 'Space' },
    { type: 'key', target: { role: 'button', name: 'Save', nth: 0 }, key: 'Control+k' },
    { type: 'key', target: { role: 'document', name: '', nth: 0 }, key: 'Escape' },
  ]);
});
