import type { Frame, Page } from 'playwright-core';
import type { OpenPanel } from './openPanel.ts';
import { controlsIn, walkByTab } from './walkByTab.ts';

/** The narrowest panel Front gives, and the widest in which a phone shows it. */
const WIDTHS = [270, 320, 375, 430] as const;
const THEMES = ['light', 'dark'] as const;

/** As much of a test runner's `expect` as the checks need: Vitest's and Playwright's alike. */
interface Expect {
  (value: unknown, message?: string): { toEqual(expected: unknown): void };
  poll(value: () => Promise<unknown>): { toBe(expected: unknown): Promise<unknown> };
}

export interface Checked {
  readonly page: Page;
  /** Shows the panel anew, as wide as it usually is. */
  open(): Promise<OpenPanel>;
  readonly expect: Expect;
}

export interface PanelCheck {
  readonly title: string;
  check(panel: Checked): Promise<void>;
}

/** What every panel owes its users, whoever runs it. */
export const PANEL_CHECKS: readonly PanelCheck[] = [
  ...THEMES.map((theme) => ({
    title: `axe finds nothing in the ${theme} theme`,
    async check({ page, open, expect }: Checked) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const { violations } = await (await open()).axe().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    },
  })),
  {
    title: 'every control is reached by Tab, in a focus that is seen',
    async check({ page, open, expect }) {
      const { frame } = await open();
      const { reached, unseen } = await walkByTab(page, frame);
      expect(unseen, 'controls whose focus nobody sees').toEqual([]);
      expect(new Set(reached), 'controls reached by Tab').toEqual(new Set(await controlsIn(frame)));
    },
  },
  {
    title: `from ${WIDTHS[0]} to ${WIDTHS.at(-1)} px nothing is scrolled sideways`,
    async check({ open, expect }) {
      const { frame, resize } = await open();
      for (const width of WIDTHS) {
        await resize(width);
        await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
        expect(await tooWide(frame), `in ${width} px`).toEqual([]);
      }
    },
  },
  {
    title: 'with text at 200 %, nothing is scrolled sideways',
    async check({ open, expect }) {
      const { frame, resize } = await open();
      await frame.addStyleTag({ content: 'html { font-size: 200% !important; }' });
      for (const width of WIDTHS) {
        await resize(width);
        await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
        expect(await tooWide(frame), `in ${width} px`).toEqual([]);
      }
    },
  },
];

/** What stands out of the page to the right, if the page can be scrolled there. */
function tooWide(panel: Frame): Promise<string[]> {
  return panel.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
      .map((each) => each.outerHTML.slice(0, 120));
  });
}
