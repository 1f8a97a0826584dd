import type { Page } from '../state/page.ts';

/** Puts a text where it can be pasted; where the browser forbids that, shows it. */
export async function copyText(page: Page, text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    page.notify({ tone: 'success', text: `Copied ${what}.` });
  } catch {
    page.notify({ tone: 'info', text: `The browser did not let ${what} be copied. Here it is:`, copy: text });
  }
}
