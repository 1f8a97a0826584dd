import type { Browser, Frame } from '@playwright/test';

export interface OpenedFrame extends AsyncDisposable {
  frame: Frame;
  /** Opens the frame's page anew; gives when its address was set, since the epoch. */
  reopen(): Promise<number>;
}

/** Opens the host page with a contender's page in its frame, in a window of its own. */
export async function openFrame(browser: Browser, host: string, address: string): Promise<OpenedFrame> {
  const page = await browser.newPage();
  await page.goto(host);
  await page.waitForFunction(() => 'frame' in window);

  const opened: OpenedFrame = {
    frame: page.mainFrame(),
    async reopen() {
      const started = await page.evaluate((given) => window.frame(given), address);
      const element = await page.waitForSelector('iframe');
      const frame = await element.contentFrame();
      if (!frame) throw new Error(`${address} could not be framed.`);
      opened.frame = frame;
      await frame.waitForFunction(() => 'measured' in window);
      await frame.evaluate(() => window.measured.times);
      return started;
    },
    [Symbol.asyncDispose]: () => page.close(),
  };
  await opened.reopen();
  return opened;
}
