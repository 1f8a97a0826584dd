import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openFront } from '../playwright/Front.ts';
import { serveFolder, serveFront } from '../playwright/serve.ts';
import { HEIGHT, type OpenPanel } from './openPanel.ts';
import type { PanelPage, PanelUnderTest, PluginPanel } from './panelUnderTest.ts';

export interface ServedPanel {
  open(page: Page): Promise<OpenPanel>;
  close(): Promise<void>;
}

export function servePanel(panel: PanelUnderTest): Promise<ServedPanel> {
  return 'folder' in panel ? servePage(panel) : servePlugin(panel);
}

async function servePage({ folder }: PanelPage): Promise<ServedPanel> {
  const { url, close } = await serveFolder(folder);
  return {
    close,
    async open(page) {
      await page.goto(url);
      return {
        frame: page.mainFrame(),
        resize: (width) => page.setViewportSize({ width, height: HEIGHT }),
        axe: () => new AxeBuilder({ page }),
      };
    },
  };
}

async function servePlugin({ plugin, world, conversation }: PluginPanel): Promise<ServedPanel> {
  const { url, plugin: name, close } = await serveFront(plugin, world);
  const selector = `iframe[data-plugin="${name}"]`;
  return {
    close,
    async open(page) {
      const front = await openFront(page, url, name);
      if (conversation !== undefined) await front.select(conversation);
      const element = await page.locator(selector).elementHandle();
      const frame = await element?.contentFrame();
      if (!frame) throw new Error(`The emulator shows no frame of ${name}.`);
      return {
        frame,
        // The emulator stays as it is: only the frame is laid over it, at a size of its own.
        async resize(width) {
          await element?.evaluate(
            (iframe, size) => {
              const place = { position: 'fixed', inset: '0 auto auto 0', 'z-index': '1000', ...size };
              for (const [property, value] of Object.entries(place)) {
                (iframe as HTMLElement).style.setProperty(property, value, 'important');
              }
            },
            { width: `${width}px`, height: `${HEIGHT}px`, 'max-width': 'none' },
          );
        },
        axe: () => new AxeBuilder({ page }).include([selector, 'body']),
      };
    },
  };
}
