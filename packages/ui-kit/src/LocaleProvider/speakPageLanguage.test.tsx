import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Tabs } from '../Tabs/Tabs.tsx';
import { speakPageLanguage } from './speakPageLanguage.ts';

const LOCALE = Symbol.for('react-aria.i18n.locale');

/** React Aria reads the language again when the browser says that it has changed. */
const readAgain = () => act(() => void window.dispatchEvent(new Event('languagechange')));

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(window, LOCALE);
  document.documentElement.removeAttribute('lang');
  render(tabs);
  readAgain();
});

const tabs = (
  <Tabs
    label="Customer"
    items={[
      { id: 'orders', title: 'Orders', content: 'None' },
      { id: 'notes', title: 'Notes', content: 'None' },
      { id: 'files', title: 'Files', content: 'None' },
    ]}
  />
);

async function chosenByArrowRight(): Promise<string | null> {
  const { unmount } = render(tabs);
  readAgain();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  const chosen = screen.getByRole('tab', { selected: true }).textContent;
  unmount();
  return chosen;
}

test('in a browser in Arabic the arrow keys of an English page go as the page is read', async () => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('ar-EG');
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ar-EG']);
  document.documentElement.lang = 'en';
  expect(await chosenByArrowRight()).toBe('Files');

  speakPageLanguage();
  expect(await chosenByArrowRight()).toBe('Notes');
});

test('of the languages of the browser the one that fits the page is taken', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ar-EG', 'en-GB']);
  document.documentElement.lang = 'en';
  speakPageLanguage();
  expect(Reflect.get(window, LOCALE)).toBe('en-GB');
});
