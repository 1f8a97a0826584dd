export type Direction = 'ltr' | 'rtl';

export interface PageLocale {
  locale: string;
  /** What the page itself says, if anything. */
  direction: Direction | undefined;
}

/** What `<html lang dir>` says. Of the reader's own languages the one that fits is taken: `en-GB` where the page says `en`. */
export function pageLocale(): PageLocale {
  const { lang, dir } = document.documentElement;
  const spoken = isLocale(lang) ? lang : navigator.language;
  const own = navigator.languages.find((each) => languageOf(each) === languageOf(spoken));
  const isFurtherTold = spoken.includes('-');
  return {
    locale: isFurtherTold ? spoken : (own ?? spoken),
    direction: dir === 'rtl' || dir === 'ltr' ? dir : undefined,
  };
}

/** Calls back whenever the page's language or direction changes. */
export function watchPageLocale(tell: () => void): () => void {
  const watching = new MutationObserver(tell);
  watching.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
  addEventListener('languagechange', tell);
  return () => {
    watching.disconnect();
    removeEventListener('languagechange', tell);
  };
}

function isLocale(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0 && lang !== '';
  } catch {
    return false;
  }
}

function languageOf(locale: string): string | undefined {
  return locale.split('-')[0]?.toLowerCase();
}
