import { chromium, type Browser } from 'playwright-core';

const FLAGS = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];

/** Starts a Chromium: the one CHROMIUM_PATH names, the one this workspace's browser tests run in, or Playwright's own. */
export async function launchChromium({ isShown = false } = {}): Promise<Browser> {
  const { path, env } = await findChromium();
  return chromium.launch({
    headless: !isShown,
    ...(path !== undefined && { executablePath: path }),
    chromiumSandbox: false,
    args: FLAGS,
    env: { ...definedEnv(), ...env },
  });
}

async function findChromium(): Promise<{ path?: string; env: Record<string, string> }> {
  const path = process.env['CHROMIUM_PATH'];
  if (path) return { path, env: {} };
  // Private to this workspace: where the package is installed from a registry, there is none.
  const finder = await import('@frontyard/tooling-browser').catch(() => undefined);
  return (await finder?.findBrowser().catch(() => undefined)) ?? { env: {} };
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((each): each is [string, string] => each[1] !== undefined),
  );
}
