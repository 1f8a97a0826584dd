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

interface Shot {
  name: string;
  dark?: boolean;
  platform?: 'ios';
  tab: string;
  /** What is done before the picture is taken. */
  prepare?: (page: Page) => Promise<void>;
}

const SHOTS: readonly Shot[] = [
  { name: 'emulator', tab: 'CRM record' },
  { name: 'emulator-dark', dark: true, tab: 'Knowledge base' },
  { name: 'emulator-ios', platform: 'ios', tab: 'Triage' },
  { name: 'emulator-composer', tab: 'CRM record', prepare: write },
  { name: 'emulator-inspector', tab: 'CRM record', prepare: inspect },
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
  for (const { name, dark, platform = 'desktop', tab, prepare } of SHOTS) {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 860 },
      colorScheme: dark ? 'dark' : 'light',
    });
    await page.goto((JSON.parse(String(line)) as { emulator: string }).emulator);
    await show(page, platform, tab);
    await prepare?.(page);
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

async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await page.getByRole('textbox', { name: 'Message' }).click();
  await page.keyboard.type('Hi Lena, ');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Thursday at ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('17:30');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' is free. Please bring:');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- the bike');
  await page.keyboard.press('Enter');
  await page.keyboard.type('its key');
}

async function inspect(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Log' }).click();
  await page.getByRole('option').filter({ hasText: 'context_update' }).first().click();
}
