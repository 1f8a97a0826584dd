import { DEVICES } from '@frontyard/emulator';
import type { Platform } from '@frontyard/sdk-types';
import type { CDPSession, Page } from 'playwright-core';

/** Touch points of the phones whose screens the emulator draws. */
const TOUCH_POINTS = 5;

/**
 * Makes the browser a platform's, for the page and the plugin framed in it: touch events, `(hover: none)`,
 * `(pointer: coarse)` and `env(safe-area-inset-*)` of a phone, or a desktop without them. Must come before the plugin is opened
 * there, since a page learns of touch when it begins. Only Chromium can; in other browsers nothing changes. Back on the desktop a
 * headless Chromium goes on saying that nothing hovers, until its next page.
 */
export async function openDevice(page: Page): Promise<(platform: Platform) => Promise<void>> {
  const session = await chromiumSession(page);
  let isPhone = false;
  return async (platform) => {
    const wasPhone = isPhone;
    isPhone = platform !== 'desktop';
    if (!session || (!isPhone && !wasPhone)) return;
    const { top, bottom } = platform === 'desktop' ? NO_BARS : DEVICES[platform];
    await session.send('Emulation.setTouchEmulationEnabled', {
      enabled: isPhone,
      maxTouchPoints: TOUCH_POINTS,
    });
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { top, bottom } });
  };
}

const NO_BARS = { top: 0, bottom: 0 };

async function chromiumSession(page: Page): Promise<CDPSession | undefined> {
  const isChromium = page.context().browser()?.browserType().name() === 'chromium';
  return isChromium ? page.context().newCDPSession(page) : undefined;
}
