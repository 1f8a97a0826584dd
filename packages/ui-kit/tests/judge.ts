import { expect, type Page } from '@playwright/test';
import type * as axe from 'axe-core';

export const THEMES = ['light', 'dark'] as const;

/** Shows what is drawn already in another theme, without drawing it anew: neither theme nor contrast is more than an attribute. */
export async function showIn(
  page: Page,
  theme: (typeof THEMES)[number],
  contrast: 'system' | 'more' = 'system',
): Promise<void> {
  await page.evaluate((given) => Object.assign(document.documentElement.dataset, given), { theme, contrast });
}

/** What axe finds, in words. A story is a part of a page, so the rules for whole pages are left out. */
export function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const off = { enabled: false };
    const rules = {
      region: off,
      'page-has-heading-one': off,
      'landmark-one-main': off,
      'heading-order': off,
    };
    const { axe: judge } = window as unknown as { axe: typeof axe };
    // React Aria's place for announcements names what may be gone by now; it is read once and empties itself.
    const context = { exclude: ['[data-live-announcer]'] };
    const found = await judge.run(context, { rules, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

/** Whatever is wider than its place, in words. Icon buttons may reach a few pixels into the padding around them. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility())
      .filter(
        (one) =>
          !one.closest(
            '.fy-VisuallyHidden, [style*="clip-path"], svg, template, .sb-wrapper, .fy-Table-head',
          ),
      )
      .filter((one) => {
        const box = one.getBoundingClientRect();
        const isOutside = box.width > 0 && (box.right > innerWidth + 1 || box.left < -1);
        // What is typed may be longer than its field.
        if (one instanceof HTMLInputElement) return isOutside;
        return isOutside || (one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 6);
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** Compares with the picture that is kept: as much of the page as anything is drawn on. */
export async function matchPicture(page: Page, name: string): Promise<void> {
  const { width, height } = await page.evaluate(() => {
    const drawn = [
      ...document.querySelectorAll(
        '.workshop-panel, body > [class*="fy-"], body > :not(#storybook-root) [class*="fy-"]',
      ),
    ];
    const bottom = Math.max(...drawn.map((one) => one.getBoundingClientRect().bottom));
    return { width: innerWidth, height: Math.min(innerHeight, Math.ceil(bottom + 12)) };
  });
  await expect(page).toHaveScreenshot(`${name}.png`, { clip: { x: 0, y: 0, width, height } });
}
