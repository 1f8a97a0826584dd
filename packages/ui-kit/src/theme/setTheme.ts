export type ThemeColor = 'system' | 'light' | 'dark';
export type ThemeContrast = 'system' | 'normal' | 'more';

export interface Theme {
  /** Default: `system`, which follows `prefers-color-scheme`. */
  color?: ThemeColor | undefined;
  /** Default: `system`, which follows `prefers-contrast`; `more` and `normal` turn it on and off whatever that says. */
  contrast?: ThemeContrast | undefined;
}

/**
 * Overrules the system's theme; `system` gives it back. Remembering the choice is the plugin's.
 * @param root What has the theme: the whole page, or one element and all that is in it. What floats stands outside of that.
 */
export function setTheme(
  { color = 'system', contrast = 'system' }: Theme,
  root: HTMLElement = document.documentElement,
): void {
  root.dataset['theme'] = color;
  root.dataset['contrast'] = contrast;
}
