import { launchChromium } from '@frontyard/testkit/replay';
import type { Browser } from 'playwright-core';
import { CliError } from '../errors.ts';

/**
 * Starts a Chromium: the one CHROMIUM_PATH names, the one this workspace's browser tests run in, or Playwright's own.
 * @throws CliError `NO_CHROMIUM`
 */
export async function launchBrowser(options: { isShown?: boolean } = {}): Promise<Browser> {
  try {
    return await launchChromium(options);
  } catch (cause) {
    const named = process.env['CHROMIUM_PATH'];
    throw new CliError('NO_CHROMIUM', named ? `CHROMIUM_PATH ${named}` : undefined, cause);
  }
}
