import { findBrowser } from '@frontyard/tooling-browser';
import { chromium, type Browser } from '@playwright/test';

/** The browser of the browser tests, with the same settings. */
export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    chromiumSandbox: false,
    args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
