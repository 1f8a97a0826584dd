import { expect, test } from '@playwright/test';
import { PANEL_CHECKS } from './checks.ts';
import { USUAL_WIDTH } from './openPanel.ts';
import type { PanelUnderTest } from './panelUnderTest.ts';
import { servePanel, type ServedPanel } from './servePanel.ts';

/** A panel that is a page of its own, or a plugin in its frame beside a conversation. */
export function describePanel(panel: PanelUnderTest): void {
  test.describe(`${panel.name} as a panel`, () => {
    let served: ServedPanel;
    test.beforeAll(async () => {
      served = await servePanel(panel);
    });
    test.afterAll(() => served.close());

    for (const { title, check } of PANEL_CHECKS) {
      test(title, async ({ page }) => {
        const open = async () => {
          const opened = await served.open(page);
          await opened.resize(USUAL_WIDTH);
          await panel.ready(opened.frame);
          return opened;
        };
        await check({ page, open, expect });
      });
    }
  });
}
