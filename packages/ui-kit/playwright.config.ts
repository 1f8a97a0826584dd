import { defineConfig } from '@playwright/test';

const port = 4188;
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.e2e.ts',
  outputDir: 'reports/e2e',
  workers: 1,
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      chromiumSandbox: false,
      args: ['--disable-background-networking'],
    },
  },
  webServer: {
    command: `vite demo --port ${port} --strictPort`,
    port,
    reuseExistingServer: false,
  },
});
