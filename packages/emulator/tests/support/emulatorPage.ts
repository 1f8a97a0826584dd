import { expect, type Frame, type Page } from '@playwright/test';
import type { Frontyard } from '../../src/page/script.ts';

type Script = { frontyard: Frontyard };

/** Collects what must never happen in a test: errors in the console and errors nobody caught. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    // A report-only policy is how the page learns where frames go; Chromium tells of it in the console too.
    if (message.type() === 'error' && !/report-only/i.test(message.text())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

/** Opens the emulator and waits until scripts can speak with it: not yet when the page has loaded, but once the session is there. */
export async function openEmulator(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => 'frontyard' in window);
}

/** Loads the emulator anew, and waits for the same. */
export async function reloadEmulator(page: Page): Promise<void> {
  await page.reload();
  await page.waitForFunction(() => 'frontyard' in window);
}

export async function frameStatus(page: Page, plugin: string): Promise<string | undefined> {
  return page.evaluate(
    (name) => (window as unknown as Script).frontyard.frames().find((frame) => frame.plugin === name)?.status,
    plugin,
  );
}

export async function waitForStatus(page: Page, plugin: string, status: string): Promise<void> {
  await expect.poll(() => frameStatus(page, plugin)).toBe(status);
}

/** The plugin's own page in its frame. */
export async function pluginFrame(page: Page, plugin: string): Promise<Frame> {
  const handle = await page.locator(`iframe[data-plugin="${plugin}"]`).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error(`${plugin} has no frame`);
  return frame;
}

export async function select(page: Page, ids: readonly string[]): Promise<void> {
  await page.evaluate((given) => (window as unknown as Script).frontyard.select(given), ids);
}

export async function world(page: Page) {
  return page.evaluate(() => (window as unknown as Script).frontyard.world());
}

export async function view(page: Page) {
  return page.evaluate(() => (window as unknown as Script).frontyard.view());
}

export async function log(page: Page) {
  return page.evaluate(() =>
    (window as unknown as Script).frontyard
      .log()
      .map(({ plugin, type, verdict, text, name }) => ({ plugin, type, verdict, text, name })),
  );
}
