import { pageLocale } from './pageLocale.ts';

/**
 * For a panel in one language: all parts speak and turn as `<html lang>` says, whatever the browser's own language is. Without it React
 * Aria would read an English panel from right to left for whoever has a browser in Arabic. Call it before the first part is loaded.
 * It weighs next to nothing; a panel in several languages, or one that turns while it is shown, has a `LocaleProvider`.
 */
export function speakPageLanguage(): void {
  // Where React Aria looks for a language given by a server; it reads it once.
  (window as unknown as Record<symbol, string>)[Symbol.for('react-aria.i18n.locale')] = pageLocale().locale;
}
