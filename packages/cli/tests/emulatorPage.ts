import { mkdir } from 'node:fs/promises';
import * as path from 'node:path';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Frontyard } from '@frontyard/emulator/script';

declare global {
  interface Window {
    frontyard: Frontyard;
  }
}

export const SHOTS = path.resolve(import.meta.dirname, '../reports/screenshots');
export const PLUGINS = {
  'crm-link': 'CRM',
  'knowledge-base': 'Knowledge base',
  'mobile-safe': 'Triage',
} as const;
export type PluginName = keyof typeof PLUGINS;

/** Errors of the page and its frames that a person at the console would see. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/report-only/i.test(message.text())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => 'frontyard' in window);
}

/** Shows a plugin's tab and gives its page. */
export async function showPlugin(page: Page, name: PluginName): Promise<FrameLocator> {
  const titles = await page.evaluate(() =>
    window.frontyard.plugins().map((plugin) => [plugin.name, plugin.title] as const),
  );
  const title = new Map(titles).get(name)!;
  await page.getByRole('tab', { name: title, exact: true }).click();
  await expect(frame(page, name)).toBeVisible();
  return page.frameLocator(`iframe[data-plugin="${name}"]`);
}

export function frame(page: Page, name: PluginName): Locator {
  return page.locator(`iframe[data-plugin="${name}"]`);
}

export async function shoot(page: Page, name: string): Promise<void> {
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
}
