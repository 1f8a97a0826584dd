import type { Page } from '@playwright/test';

/** What a frame has shown, frame by frame of the screen. Times are in milliseconds since the epoch. */
export interface Watcher {
  /** When the text first fitted what is expected, once it has. */
  readonly shown: Promise<number>;
  /** The contacts on the screen at once, and those whose notes are, each time they changed. */
  readonly seen: { at: number; contacts: string[]; notes: string[] }[];
}

declare global {
  interface Window {
    watcher: Watcher;
  }
}

/** Watches the text of every page that opens from now on: after each frame of the screen, as an eye would. */
export async function watchText(page: Page, expected: RegExp = /(?!)/): Promise<void> {
  await page.addInitScript((pattern) => {
    const wanted = new RegExp(pattern, 'i');
    const seen: Watcher['seen'] = [];
    const now = () => performance.timeOrigin + performance.now();
    const shown = new Promise<number>((resolve) => {
      const look = () => {
        const text = document.body?.innerText ?? '';
        if (wanted.test(text)) resolve(now());
        const contacts = [...new Set(text.match(/Contact \d+/g))];
        const notes = text.match(/(?<=Note about )Contact \d+/g) ?? [];
        const last = seen.at(-1);
        if (String(contacts) !== String(last?.contacts) || String(notes) !== String(last?.notes))
          seen.push({ at: now(), contacts, notes });
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    window.watcher = { seen, shown };
  }, expected.source);
}
