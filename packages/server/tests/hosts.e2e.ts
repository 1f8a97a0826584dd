import { expect } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';
import { PLUGIN, test } from './support/hostsTest.ts';
import { SECRET } from './support/startPlugin.ts';

/** The plugin under the headers it has in production, for the browser at hosts' real names. */
const address = `${PLUGIN}/?auth_secret=${encodeURIComponent(SECRET)}`;
const framed = (src: string, allow = ''): string =>
  `<iframe name="plugin" src="${src}" allow="${allow}"></iframe>`;

const LOOKALIKES = [
  'evilfrontapp.com',
  'frontapp.com.evil',
  'app.frontapp.com.evil.example',
  'app-frontapp.com',
  'app.frontapp.co',
  'frontapp.com',
];

const pluginFrame = (page: Page): Frame | undefined =>
  page.frames().find((frame) => frame.url().startsWith(`${PLUGIN}/`));

/** What a browser leaves in the frame's place when it refuses. */
async function expectRefused(page: Page): Promise<void> {
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toContain('chrome-error://chromewebdata/');
  expect(pluginFrame(page)).toBeUndefined();
}

async function openInFront(page: Page, show: (address: string, html: string) => string, allow?: string) {
  await page.goto(show('https://app.frontapp.com/', framed(address, allow)));
  await expect(page.frameLocator('iframe').locator('main')).toContainText('Open for acme');
  const frame = pluginFrame(page);
  if (!frame) throw new Error('the plugin is in no frame');
  return frame;
}

test.describe('a host', () => {
  test('of Front’s frames the plugin, so that the refusals below mean something', async ({ page, hosts }) => {
    for (const front of ['https://app.frontapp.com', 'https://eu.app.frontapplication.com']) {
      await page.goto(hosts.show(`${front}/inbox`, framed(address)));
      await expect(page.frameLocator('iframe').locator('main')).toContainText('Open for acme');
    }
  });

  test('that only looks like Front’s cannot frame the plugin', async ({ page, hosts }) => {
    for (const host of LOOKALIKES) {
      await page.goto(hosts.show(`https://${host}/`, framed(address)));
      await expectRefused(page);
    }
  });

  test('between a foreign page and the plugin that looks like Front’s does not help', async ({
    page,
    hosts,
  }) => {
    const inner = hosts.show('https://evilfrontapp.com/inner', framed(address));
    await page.goto(hosts.show('https://evil.example/', `<iframe src="${inner}"></iframe>`));
    await expectRefused(page);
  });

  test('of Front’s inside one that looks like it is refused as well: every page around counts', async ({
    page,
    hosts,
  }) => {
    const inner = hosts.show('https://app.frontapp.com/inner', framed(address));
    await page.goto(hosts.show('https://frontapp.com.evil/', `<iframe src="${inner}"></iframe>`));
    await expectRefused(page);
  });

  test('of Front’s own shows no answer of the API', async ({ page, hosts }) => {
    await page.goto(hosts.show('https://app.frontapp.com/api', framed(`${PLUGIN}/api/whoami`)));
    await expectRefused(page);
  });
});

test.describe('what the page’s headers forbid', () => {
  test('camera, place and the like stay off, also where the page around allows them', async ({
    page,
    hosts,
  }) => {
    const wanted = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'fullscreen'];
    const allowing = (src: string) =>
      hosts.show('https://app.frontapp.com/allowing', framed(src, wanted.join('; ')));
    const allowed = (frame: Frame | undefined) =>
      frame?.evaluate(
        (names) =>
          names.filter((name) =>
            (
              document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } }
            ).featurePolicy.allowsFeature(name),
          ),
        wanted,
      );
    const other = hosts.show('https://other.example/', 'another plugin');
    await page.goto(allowing(other));
    expect(await allowed(page.frame({ name: 'plugin' }) ?? undefined)).toEqual(wanted);
    expect(await allowed(await openInFront(page, hosts.show, wanted.join('; ')))).toEqual([]);
  });

  test('no other site’s page embeds its files or answers (CORP)', async ({ page, hosts }) => {
    await page.goto(hosts.show('https://evil.example/embeds', ''));
    const outcome = (src: string): Promise<string> =>
      page.evaluate(
        (from) =>
          new Promise((resolve) => {
            const script = document.createElement('script');
            script.addEventListener('load', () => resolve('loaded'));
            script.addEventListener('error', () => resolve('refused'));
            script.src = from;
            document.head.append(script);
          }),
        src,
      );
    const own = hosts.show('https://elsewhere.example/nothing.js', '');
    await page.route(own, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    expect(await outcome(own)).toBe('loaded');
    expect(await outcome(`${PLUGIN}/assets/main.js`)).toBe('refused');
    expect(await outcome(`${PLUGIN}/api/whoami`)).toBe('refused');
  });

  test('a page that opens the plugin in a window has no hold on it (COOP)', async ({ page, hosts }) => {
    await page.goto(hosts.show('https://evil.example/opens', ''));
    const opening = page.waitForEvent('popup');
    await page.evaluate((to) => {
      (globalThis as unknown as { opened: Window | null }).opened = window.open(to);
    }, address);
    const popup = await opened(opening);
    expect(await popup.evaluate(() => window.opener)).toBeNull();
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { opened: Window | null }).opened?.closed))
      .toBe(true);
  });
});

async function opened(opening: Promise<Page>): Promise<Page> {
  const popup = await opening;
  await popup.waitForURL(`${PLUGIN}/**`);
  return popup;
}
