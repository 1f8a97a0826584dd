import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { preset } from '@frontyard/tooling-browser/playwright';

/** A free one. Every worker reads this file as well, so the first to read it tells the others. */
const port = Number((process.env['FRONTYARD_STORIES_PORT'] ??= String(await freePort())));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port: free } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return free;
}

/** What makes a page look the same on every machine: no settings of the system, no processor for graphics. */
const SAME_EVERYWHERE = [
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-gpu',
  '--disable-partial-raster',
  '--hide-scrollbars',
];

const config = await preset({
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  expect: { toHaveScreenshot: { maxDiffPixels: 30, threshold: 0.1, scale: 'css' } },
  use: { baseURL: `http://localhost:${port}`, deviceScaleFactor: 1, locale: 'en-GB', timezoneId: 'UTC' },
  webServer: {
    command: `vite preview --outDir reports/storybook --port ${port} --strictPort`,
    port,
    reuseExistingServer: false,
  },
});

const { launchOptions = {} } = config.use ?? {};
export default {
  ...config,
  use: {
    ...config.use,
    launchOptions: { ...launchOptions, args: [...(launchOptions.args ?? []), ...SAME_EVERYWHERE] },
  },
};
