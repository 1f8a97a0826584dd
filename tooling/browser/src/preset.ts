import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { findBrowser } from './findBrowser.ts';

/** Playwright's settings for every package: `*.e2e.ts` in its `tests`, one browser found on this machine, no retries. */
export async function preset(config: PlaywrightTestConfig = {}): Promise<PlaywrightTestConfig> {
  const { path, env } = await findBrowser();
  return defineConfig({
    testDir: 'tests',
    testMatch: '**/*.e2e.ts',
    outputDir: 'reports/e2e',
    reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
    retries: 0,
    forbidOnly: true,
    fullyParallel: false,
    workers: 1,
    timeout: 60_000,
    ...config,
    // A busy machine is slow, not wrong: waiting longer costs a passing test nothing.
    expect: { timeout: 20_000, ...config.expect },
    use: {
      viewport: { width: 1440, height: 900 },
      launchOptions: {
        executablePath: path,
        chromiumSandbox: false,
        args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
        env: { ...(process.env as Record<string, string>), ...env },
      },
      ...config.use,
    },
  });
}
