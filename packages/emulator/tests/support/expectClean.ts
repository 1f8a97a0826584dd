import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type * as axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Options {
  /** Keeps a picture in each theme, under this name. */
  picture?: string;
  /** Rules that do not hold here; say why where they are named. */
  without?: readonly string[];
}

/** axe finds nothing in the page as it stands, in either theme. Frames are left out: what plugins and mails hold is their own. */
export async function expectClean(page: Page, { picture, without = [] }: Options = {}): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    expect(await violations(page, without), theme).toEqual([]);
    if (picture) await page.screenshot({ path: `reports/${picture}-${theme}.png` });
  }
}

function violations(page: Page, without: readonly string[]): Promise<string[]> {
  return page.evaluate(async (off) => {
    const { axe: judge } = window as unknown as { axe: typeof axe };
    const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
    const found = await judge.run(
      { exclude: ['iframe'] },
      { rules, resultTypes: ['violations'], iframes: false },
    );
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, without);
}
