import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, test, type RunnerTestSuite as Suite } from 'vitest';
import { launchChromium } from '../../playwright/launchChromium.ts';
import type { PluginElement } from '../../react/renderPlugin.tsx';
import { PANEL_CHECKS } from '../checks.ts';
import type { ElementOptions } from '../elementOptions.ts';
import { HEIGHT, USUAL_WIDTH, type OpenPanel } from '../openPanel.ts';
import { buildPanels, type BuiltPanels } from './buildPanels.ts';
import { panelNumber, TITLE_END } from './panelNumber.ts';
import type { PanelWindow } from './panelPage.ts';
import { servePanels, PANELS_URL } from './servePanels.ts';

/** A build and a browser take seconds, on a busy machine many. */
const LONG_MS = 120_000;
/** axe's rules about a whole page: an element may be a part of one, and the page around it is ours. */
const OF_A_PAGE = ['landmark-one-main', 'page-has-heading-one', 'region'];

/** Shows an element in Chromium, by the test file it stands in, and checks what every panel owes its users. */
export function describeElement(panel: PluginElement, options: ElementOptions = {}): void {
  describe(`${options.name ?? nameOf(panel)}${TITLE_END}`, () => {
    let begun: Promise<Ready> | undefined;
    afterAll(async () => (await begun)?.browser.close());

    for (const { title, check } of PANEL_CHECKS) {
      // oxlint-disable-next-line vitest/expect-expect, vitest/valid-title -- both are the check's own
      test(title, { timeout: LONG_MS }, async ({ task }) => {
        begun ??= begin(task.suite as Suite);
        const { browser, built, number } = await begun;
        const context = await browser.newContext();
        await servePanels(context, built);
        const page = await context.newPage();
        await check({ page, open: () => open(page, number, options), expect });
        await context.close();
      });
    }
  });
}

/** What all checks of a panel share. */
interface Ready {
  readonly browser: Browser;
  readonly built: BuiltPanels;
  readonly number: number;
}

async function begin(suite: Suite): Promise<Ready> {
  const built = await buildPanels(suite.file.filepath);
  return { built, number: panelNumber(suite), browser: await launchChromium() };
}

async function open(page: Page, number: number, { ready = /\S/ }: ElementOptions): Promise<OpenPanel> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.setViewportSize({ width: USUAL_WIDTH, height: HEIGHT });
  await page.goto(PANELS_URL);
  if (errors.length === 0)
    await page.evaluate((index) => (globalThis as PanelWindow).frontyardShowPanel(index), number);
  expect(errors, 'what the page throws').toEqual([]);
  await page.locator('#root').filter({ hasText: ready }).waitFor();
  return {
    frame: page.mainFrame(),
    resize: (width) => page.setViewportSize({ width, height: HEIGHT }),
    axe: () => new AxeBuilder({ page }).disableRules(OF_A_PAGE),
  };
}

function nameOf(panel: PluginElement): string {
  const type = typeof panel === 'function' ? panel : panel.type;
  return (typeof type === 'function' && type.name) || 'The plugin';
}
