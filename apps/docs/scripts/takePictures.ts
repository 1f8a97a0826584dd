import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '@frontyard/tooling-browser';
import { chromium, type Page } from '@playwright/test';
import type { Frontyard } from '@frontyard/emulator/script';

/** Takes the pictures of README and docs from the running emulator: `pnpm --filter @frontyard/docs pictures`. */
const PICTURES = new URL('../pictures/', import.meta.url);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const SHOTS: { name: string; dark?: boolean; platform: 'desktop' | 'ios'; tab: string }[] = [
  { name: 'emulator', platform: 'desktop', tab: 'CRM record' },
  { name: 'emulator-dark', dark: true, platform: 'desktop', tab: 'Knowledge base' },
  { name: 'emulator-ios', platform: 'ios', tab: 'Triage' },
];

const emulator = spawn(
  process.execPath,
  ['packages/cli/src/bin.ts', 'dev', '--json', '--memory', '--port', '4760'],
  { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
);
const [line] = await once(createInterface({ input: emulator.stdout }), 'line');
const { path, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath: path,
  chromiumSandbox: false,
  env: { ...process.env, ...env } as Record<string, string>,
});
try {
  for (const { name, dark, platform, tab } of SHOTS) {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 860 },
      colorScheme: dark ? 'dark' : 'light',
    });
    await page.goto((JSON.parse(String(line)) as { emulator: string }).emulator);
    await show(page, platform, tab);
    await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, PICTURES)) });
    await page.close();
  }
} finally {
  await browser.close();
  emulator.kill('SIGINT');
}

async function show(page: Page, platform: 'desktop' | 'ios', tab: string): Promise<void> {
  await page.waitForFunction(() => 'frontyard' in window);
  await page.evaluate((to) => {
    const { frontyard } = window as unknown as { frontyard: Frontyard };
    frontyard.platform(to);
    frontyard.select(['cnv_brakes']);
  }, platform);
  await page.getByRole('tab', { name: tab }).click();
  await page.waitForLoadState('networkidle');
}
