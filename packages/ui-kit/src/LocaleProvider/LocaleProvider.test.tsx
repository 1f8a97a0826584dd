import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocale } from 'react-aria-components/I18nProvider';
import { afterEach, expect, test } from 'vitest';
import { Button } from '../Button/Button.tsx';
import { Spinner } from '../Spinner/Spinner.tsx';
import { Tabs } from '../Tabs/Tabs.tsx';
import { LocaleProvider } from './LocaleProvider.tsx';

const page = document.documentElement;
afterEach(() => {
  page.removeAttribute('dir');
  page.removeAttribute('lang');
});

function Told() {
  const { locale, direction } = useLocale();
  return <p>{`${new Intl.Locale(locale).language} ${direction}`}</p>;
}

const tabs = (
  <Tabs
    label="Customer"
    items={[
      { id: 'orders', title: 'Orders', content: 'None' },
      { id: 'notes', title: 'Notes', content: 'None' },
    ]}
  />
);

test('a locale sets the language and direction of its parts and of the page, and takes them back', () => {
  const { unmount } = render(
    <LocaleProvider locale="ar-EG">
      <Told />
    </LocaleProvider>,
  );
  expect(screen.getByText('ar rtl')).toBeTruthy();
  expect([page.lang, page.dir]).toEqual(['ar-EG', 'rtl']);
  unmount();
  expect([page.lang, page.dir]).toEqual(['', '']);
});

test.each([
  [undefined, 'ltr', '{ArrowRight}'],
  ['ar', 'rtl', '{ArrowLeft}'],
] as const)('in %s the keys follow the direction of the page', async (lang, dir, key) => {
  const user = userEvent.setup();
  if (lang) page.lang = lang;
  render(<LocaleProvider>{tabs}</LocaleProvider>);
  await user.tab();
  await user.keyboard(key);
  expect(screen.getByRole('tab', { name: 'Notes' }).getAttribute('aria-selected')).toBe('true');
  expect(dir === 'rtl').toBe(lang === 'ar');
});

test('a page that says only its direction turns the keys as well, also once it changes its mind', async () => {
  page.lang = 'en-GB';
  page.dir = 'rtl';
  render(
    <LocaleProvider>
      <Told />
    </LocaleProvider>,
  );
  expect(screen.getByText('en rtl')).toBeTruthy();
  act(() => (page.dir = 'ltr'));
  await waitFor(() => expect(screen.getByText('en ltr')).toBeTruthy());
});

test('a direction can be given against that of the language', () => {
  render(
    <LocaleProvider locale="en-GB" direction="rtl">
      <Told />
    </LocaleProvider>,
  );
  expect(screen.getByText('en rtl')).toBeTruthy();
  expect([page.lang, page.dir]).toEqual(['en-GB', 'rtl']);
});

test('a page whose language is no language has that of the browser', () => {
  page.lang = 'not a language';
  render(
    <LocaleProvider>
      <Told />
    </LocaleProvider>,
  );
  expect(screen.getByText('en ltr')).toBeTruthy();
});

test("its texts take the place of the kit's, below those that a part is given, and above those further out", () => {
  render(
    <LocaleProvider messages={{ loading: 'Lädt…', pending: 'Arbeitet…' }}>
      <LocaleProvider messages={{ pending: 'Gleich…' }}>
        <Spinner />
        <Spinner label="Wartet…" />
        <Button isPending>Los</Button>
      </LocaleProvider>
    </LocaleProvider>,
  );
  const said = screen.getAllByRole('progressbar').map((one) => one.getAttribute('aria-label'));
  expect(said).toEqual(['Lädt…', 'Wartet…', 'Gleich…']);
});
