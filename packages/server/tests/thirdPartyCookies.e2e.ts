import { expect, test } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';
import { startPlugin } from './support/startPlugin.ts';
import type { StartedPlugin } from './support/startPlugin.ts';
import { startSite } from './support/startSite.ts';
import type { Site } from './support/startSite.ts';

let front: Site;
let plugin: StartedPlugin;

test.beforeAll(async () => {
  front = await startSite('127.0.0.1');
  plugin = await startPlugin(front.origin);
});
test.afterAll(async () => {
  await Promise.all([front.close(), plugin.close()]);
});

async function openInFront(page: Page): Promise<Frame> {
  await page.goto(front.show('/', `<iframe name="plugin" src="${plugin.address}"></iframe>`));
  await expect(page.frameLocator('iframe').locator('body')).toContainText('Open for acme');
  const frame = page.frame('plugin');
  if (!frame) throw new Error('there is no frame');
  return frame;
}

/** As browsers do that keep no cookie of a site inside another one's page, but for partitioned ones. */
async function blockOthersCookies(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCookieControls', {
    enableThirdPartyCookieRestriction: true,
  });
}

/** Whether the browser keeps a cookie that the frame sets for all of its site. */
const keepsCookie = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    document.cookie = 'ordinary=1; SameSite=None; Secure';
    return document.cookie.includes('ordinary');
  });

test('a browser that blocks nothing keeps a frame’s cookies, so that the test below means something', async ({
  page,
}) => {
  expect(await keepsCookie(await openInFront(page))).toBe(true);
});

test('where other sites’ cookies are blocked, a teammate logs in all the same', async ({ page }) => {
  await blockOthersCookies(page);
  const frame = await openInFront(page);
  expect(await keepsCookie(frame)).toBe(false);
  await frame.getByRole('button', { name: 'Log in', exact: true }).click();
  await expect(frame.locator('body')).toContainText('verified mara@acme.example');
});
