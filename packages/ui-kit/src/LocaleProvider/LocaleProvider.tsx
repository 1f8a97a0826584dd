import { type JSX, type ReactNode, use, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { I18nProvider, isRTL } from 'react-aria-components/I18nProvider';
import { type Direction, pageLocale, watchPageLocale } from './pageLocale.ts';
import { type Messages, MessagesContext } from './useMessage.ts';

export type { Direction } from './pageLocale.ts';
export type { Messages } from './useMessage.ts';

export interface LocaleProviderProps {
  /** `de`, `ar-EG`: how dates look, and what React Aria says. Default: what `<html lang>` says, else the browser. */
  locale?: string | undefined;
  /** Default: how the given locale is read; without one what `<html dir>` says. */
  direction?: Direction | undefined;
  /** What the kit says instead of its English texts, some or all; a part's own prop still comes first. */
  messages?: Partial<Messages> | undefined;
  children: ReactNode;
}

const NONE: Partial<Messages> = {};

/**
 * The language and direction of all parts below it: of their texts, dates, arrow keys, and of the side on which things open. A locale
 * or direction given here is also the whole page's, since what floats stands outside of the panel.
 */
export function LocaleProvider({
  locale,
  direction,
  messages = NONE,
  children,
}: LocaleProviderProps): JSX.Element {
  const page = usePageLocale();
  const spoken = locale ?? page.locale;
  const ownDirection = isRTL(spoken) ? 'rtl' : 'ltr';
  const read = direction ?? (locale === undefined ? page.direction : undefined) ?? ownDirection;
  const outer = use(MessagesContext);
  const all = useMemo(() => ({ ...outer, ...messages }), [outer, messages]);
  useOnPage('lang', locale);
  useOnPage('dir', locale === undefined ? direction : read);

  return (
    <I18nProvider locale={read === ownDirection ? spoken : inDirection(spoken, read)}>
      <MessagesContext value={all}>{children}</MessagesContext>
    </I18nProvider>
  );
}

function usePageLocale() {
  const told = useSyncExternalStore(
    watchPageLocale,
    () => JSON.stringify(pageLocale()),
    () => '{"locale":"en-US"}',
  );
  return useMemo(() => JSON.parse(told) as ReturnType<typeof pageLocale>, [told]);
}

/** Sets an attribute of `<html>` for as long as this is shown. */
function useOnPage(name: 'lang' | 'dir', value: string | undefined): void {
  useLayoutEffect(() => {
    if (value === undefined) return undefined;
    const page = document.documentElement;
    const before = page.getAttribute(name);
    page.setAttribute(name, value);
    return () => {
      if (before === null) page.removeAttribute(name);
      else page.setAttribute(name, before);
    };
  }, [name, value]);
}

/** React Aria knows a direction by the script alone: a locale read against its own is one that is written in another. */
function inDirection(locale: string, direction: Direction): string {
  return new Intl.Locale(locale, { script: direction === 'rtl' ? 'Arab' : 'Latn' }).toString();
}
