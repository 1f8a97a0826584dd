import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { initialFiles } from '@frontyard/tooling-vite/initial-files';
import type { Benchmark, Goal, Reading, Trial } from '../benchmark.ts';
import { openBrowser } from '../browser/openBrowser.ts';
import { servePages } from '../browser/servePages.ts';
import { watchText } from '../browser/watchText.ts';
import { servedPanels, type Panel } from '../load/servedPanels.ts';

const GOALS: readonly Goal[] = [{ of: 'ratioToLimit', atMost: 1.5 }];
/** What people call slow 4G: 1.6 Mbit/s down, 0.75 up, 150 ms. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** From the frame's address to the contact's name on screen, in the page that the plugin's own server sends. */
export const panelReady: Benchmark = {
  name: 'panel-ready',
  async *trials(scale) {
    await using pages = await servePages();
    const host = pages.address('host');
    await using served = await servedPanels(host);
    const browser = await openBrowser();
    const smallest = { address: pages.address('smallest') };
    try {
      for (const panel of served.panels) yield weight(panel);
      for (const panel of served.panels)
        for (const isSlow of [false, true])
          for (const isWarm of [false, true])
            yield trial({ browser, host, panel, smallest, isSlow, isWarm, scale });
    } finally {
      await browser.close();
    }
  },
};

/** The JavaScript that has to arrive before a panel can show anything, React included. */
function weight({ name, folder }: Panel): Trial {
  const { js } = initialFiles(folder);
  const bytes = js.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  const goals: readonly Goal[] = [{ of: 'median', atMost: 95_000 }];
  return {
    figures: { bytes: { case: `${name}, initial JavaScript, gzipped`, unit: 'bytes', goals } },
    rounds: 1,
    once: true,
    contenders: { ours: async () => ({ bytes }) },
  };
}

type Opened = Pick<Panel, 'address'>;

/** What is waited for, in each panel and in the smallest page alike. */
const NAME = /Bo Bench/;

interface Scene {
  browser: Browser;
  host: string;
  panel: Panel;
  smallest: Opened;
  isSlow: boolean;
  isWarm: boolean;
  scale: number;
}

function trial({ panel, smallest, scale, ...scene }: Scene): Trial {
  const cache = scene.isWarm ? 'warm' : 'cold';
  const device = scene.isSlow ? ', 4 × slower CPU and slow 4G' : '';
  const open = (given: Opened) => () => measure(given, scene);
  return {
    figures: { ready: { case: `${panel.name}, ${cache} cache${device}`, unit: 'ms', goals: GOALS } },
    rounds: Math.max(1, Math.round(4 * scale)),
    contenders: { ours: open(panel), limit: open(smallest) },
  };
}

async function measure(
  panel: Opened,
  { browser, host, isSlow, isWarm }: Omit<Scene, 'panel' | 'smallest' | 'scale'>,
): Promise<Reading> {
  const context = await browser.newContext();
  try {
    const page = await openHost(context, host);
    if (isWarm) await openPanel(page, panel);
    if (isSlow) await slowDown(context, page);
    return { ready: await openPanel(page, panel) };
  } finally {
    await context.close();
  }
}

async function openHost(context: BrowserContext, host: string): Promise<Page> {
  const page = await context.newPage();
  await watchText(page, NAME);
  await page.goto(host);
  await page.waitForFunction(() => 'frame' in window);
  return page;
}

async function openPanel(page: Page, { address }: Opened): Promise<number> {
  const started = await page.evaluate((given) => window.frame(given), address);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error(`${address} could not be framed.`);
  // The frame begins with an empty page, which is left before anything can be asked of it.
  await frame.waitForFunction(() => location.href !== 'about:blank' && 'watcher' in window);
  return (await frame.evaluate(() => window.watcher.shown)) - started;
}

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
