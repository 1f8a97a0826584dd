import { expect, test } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';
import type { Noted } from './support/buildPage.ts';
import { startPlugin } from './support/startPlugin.ts';
import type { StartedPlugin } from './support/startPlugin.ts';
import { startSite } from './support/startSite.ts';
import type { Site } from './support/startSite.ts';

declare global {
  var noted: Noted;
  var trustedTypes: { createPolicy(name: string, rules: { createHTML(text: string): string }): object };
}

/** A Front on another site than the plugin, as in real life, and a site that means ill. */
let front: Site;
let evil: Site;
let plugin: StartedPlugin;

test.beforeAll(async () => {
  front = await startSite('127.0.0.1');
  evil = await startSite('127.0.0.1');
  plugin = await startPlugin(front.origin);
});
test.afterAll(async () => {
  await Promise.all([front.close(), evil.close(), plugin.close()]);
});

const framed = (address: string): string => `<iframe name="plugin" src="${address}"></iframe>`;

/** Opens the plugin as Front does, and gives its frame. */
async function openInFront(page: Page, address = plugin.address): Promise<Frame> {
  await page.goto(front.show('/', framed(address)));
  return pluginFrame(page);
}

async function pluginFrame(page: Page): Promise<Frame> {
  const element = await page.locator('iframe[name=plugin]').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('there is no frame');
  return frame;
}

const shown = (page: Page) => page.frameLocator('iframe[name=plugin]').locator('body');
const cookiesOf = async (page: Page) =>
  (await page.context().cookies()).filter(({ name }) => name.startsWith('__Host-notes.'));

test.describe('opening', () => {
  test('the secret is out of the address before the page’s own first script runs', async ({ page }) => {
    const referrers: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(plugin.origin)) referrers.push(request.headers()['referer']);
    });
    const frame = await openInFront(page, `${plugin.address}&view=panel#top`);
    await expect(shown(page)).toContainText('Open for acme');
    expect(await frame.evaluate(() => noted.address)).toBe(`${plugin.origin}/?view=panel#top`);
    expect(frame.url()).toBe(`${plugin.origin}/?view=panel#top`);
    expect(referrers.slice(1).filter((referrer) => referrer?.includes('auth_secret'))).toEqual([]);
    expect(await frame.content()).not.toMatch(/frontyard-code|eyJ/);
  });

  test('the session’s cookie is for this site alone, and no script sees it', async ({ page }) => {
    const frame = await openInFront(page);
    await expect(shown(page)).toContainText('Open for acme');
    expect(await cookiesOf(page)).toEqual([
      expect.objectContaining({
        httpOnly: true,
        secure: true,
        sameSite: 'None',
        path: '/',
        partitionKey: expect.anything(),
      }),
    ]);
    expect(await frame.evaluate(() => document.cookie)).toBe('');
  });

  test('a frame that is reloaded goes on, though its address has no secret any more', async ({ page }) => {
    const frame = await openInFront(page);
    await expect(shown(page)).toContainText('Open for acme');
    await frame.evaluate(() => {
      document.body.textContent = 'old';
      location.reload();
    });
    await expect(shown(page)).toContainText('Open for acme');
  });

  test('going away and back opens it again', async ({ page }) => {
    await openInFront(page);
    await expect(shown(page)).toContainText('Open for acme');
    await page.goto(front.show('/elsewhere', 'elsewhere'));
    await page.goBack();
    await expect(shown(page)).toContainText('Open for acme');
  });

  test('in a browser that keeps no cookies of frames it works as well, but for a reload', async ({
    page,
  }) => {
    const frame = await openInFront(page, plugin.addressWithoutCookies);
    await expect(shown(page)).toContainText('Open for acme');
    expect(await cookiesOf(page)).toEqual([]);
    await frame.evaluate(() => location.reload());
    await expect(shown(page)).toContainText('opens only inside Front');
  });

  test('two frames of one page work side by side', async ({ page }) => {
    const two = `${framed(plugin.address)}<iframe name="second" src="${plugin.address}"></iframe>`;
    await page.goto(front.show('/two', two));
    await expect(shown(page)).toContainText('Open for acme');
    await expect(page.frameLocator('iframe[name=second]').locator('body')).toContainText('Open for acme');
    expect(await cookiesOf(page)).toHaveLength(2);
  });
});

test.describe('framing', () => {
  /** What a browser leaves in the frame's place when it refuses. */
  const expectRefused = async (page: Page): Promise<void> => {
    await expect
      .poll(() => page.frames().map((frame) => frame.url()))
      .toContain('chrome-error://chromewebdata/');
    expect(page.frames().some((frame) => frame.url().startsWith(plugin.origin))).toBe(false);
  };

  test('a foreign page cannot frame the plugin', async ({ page }) => {
    await page.goto(evil.show('/', framed(plugin.address)));
    await expectRefused(page);
  });

  test('nor through a page of Front that it frames', async ({ page }) => {
    const inner = front.show('/inner', framed(plugin.address));
    await page.goto(evil.show('/nested', `<iframe src="${inner}"></iframe>`));
    await expectRefused(page);
  });

  test('an answer of the API is shown in no frame at all', async ({ page }) => {
    await page.goto(front.show('/api', framed(`${plugin.origin}/api/whoami`)));
    await expectRefused(page);
  });

  test('a page that frames the plugin without its secret hears nothing from it', async ({ page }) => {
    const listening = `<script>heard = []; onmessage = (event) => heard.push(event.data);</script>`;
    await page.goto(front.show('/fake', listening + framed(`${plugin.origin}/`)));
    await expect(shown(page)).toContainText('opens only inside Front');
    expect(await page.evaluate('heard')).toEqual([]);

    await page.goto(front.show('/real', listening + framed(plugin.address)));
    await expect(shown(page)).toContainText('Open for acme');
    expect(await page.evaluate('heard')).toEqual(['FRONT_HELLO']);
  });
});

test.describe('another site’s page', () => {
  const forge = `
    const send = (path, type, body) =>
      fetch(PLUGIN + path, { method: 'POST', mode: 'no-cors', credentials: 'include', headers: { 'content-type': type }, body });
    sent = Promise.allSettled([
      send('/api/notes', 'text/plain', '{}'),
      send('/api/session', 'text/plain', '{"code":"x","handle":"y"}'),
      send('/api/session/renewal', 'text/plain', '{}'),
      send('/api/login/one', 'text/plain', '{}'),
    ]).then(() => true);`;

  test('cannot act on the back of a session: 403', async ({ page }) => {
    await openInFront(page);
    await expect(shown(page)).toContainText('Open for acme');
    const before = plugin.logged().length;
    await page.goto(evil.show('/forge', `<script>const PLUGIN = '${plugin.origin}';${forge}</script>`));
    expect(await page.evaluate('sent')).toBe(true);
    const statuses = [
      ...plugin
        .logged()
        .slice(before)
        .matchAll(/"method":"POST".*?"status":(\d+)/g),
    ];
    expect(statuses.map(([, status]) => status)).toEqual(['403', '403', '403', '403']);
  });

  test('cannot send a form in the plugin’s name either', async ({ page }) => {
    const form = `<form method="post" action="${plugin.origin}/api/notes"></form><script>document.forms[0].submit()</script>`;
    const answer = page.waitForResponse(`${plugin.origin}/api/notes`);
    await page.goto(evil.show('/form', form));
    expect((await answer).status()).toBe(403);
  });
});

test.describe('scripts', () => {
  test('that somebody slips into the page do not run', async ({ page }) => {
    const frame = await openInFront(page);
    await expect(shown(page)).toContainText('Open for acme');
    const outcomes = await frame.evaluate(() => {
      const attempt = (work: () => unknown): string => {
        try {
          work();
          return 'ran';
        } catch (error) {
          return error instanceof Error ? error.name : 'error';
        }
      };
      const element = document.createElement('div');
      const script = document.createElement('script');
      const attempts = (): string[] => [
        attempt(() => (element.innerHTML = '<img src=x onerror="globalThis.evil = 1">')),
        attempt(() => (script.src = 'https://evil.test/x.js')),
        attempt(() => (script.text = 'globalThis.evil = 1')),
        attempt(() => new Function('globalThis.evil = 1')()),
        attempt(() => document.write('<script>globalThis.evil = 1</script>')),
        attempt(() => trustedTypes.createPolicy('own', { createHTML: (text) => text })),
      ];
      // As the page's own code: what a test evaluates is let off the policy for that moment.
      return new Promise<string[]>((resolve) => setTimeout(() => resolve(attempts())));
    });
    expect(outcomes).toEqual(['TypeError', 'TypeError', 'TypeError', 'EvalError', 'TypeError', 'TypeError']);
    expect(await frame.evaluate(() => 'evil' in globalThis)).toBe(false);
  });

  test('written into the page without its nonce do not run', async ({ page }) => {
    await page.route(`${plugin.origin}/?*`, async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replace('<main>', '<script>globalThis.evil = 1</script><main>');
      await route.fulfill({ response: answer, body: html });
    });
    const frame = await openInFront(page);
    await expect(shown(page)).toContainText('Open for acme');
    expect(await frame.evaluate(() => 'evil' in globalThis)).toBe(false);
  });
});

test.describe('logging in', () => {
  test('a teammate proves in a popup who it is', async ({ page }) => {
    await openInFront(page);
    await shown(page).getByRole('button', { name: 'Log in', exact: true }).click();
    await expect(shown(page)).toContainText('verified mara@acme.example');
  });

  test('also where the provider’s page cuts the popup off, once somebody comes back to the page', async ({
    page,
  }) => {
    const frame = await openInFront(page);
    const popup = await openCutOff(page);
    expect(await popup.evaluate(() => window.opener)).toBeNull();
    const left = page.context().waitForEvent('response', (answer) => answer.url().endsWith('/left'));
    await popup.getByRole('link', { name: 'Log in' }).click();
    expect((await left).status()).toBe(204);
    await expect(shown(page)).not.toContainText('verified');
    await frame.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(shown(page)).toContainText('verified nora@acme.example');
  });

  test('a login that somebody was lured into goes nowhere, though its popup is cut off too', async ({
    page,
  }) => {
    const frame = await openInFront(page);
    const begun = page.waitForResponse(/\/api\/login\/cut-off$/);
    await openCutOff(page);
    const { url } = (await (await begun).json()) as { url: string };
    const lured = await page.context().newPage();
    await lured.goto(url);
    await lured.getByRole('link', { name: 'Log in' }).click();
    await expect(lured.locator('body')).toContainText('You are not logged in');
    expect(new URL(lured.url()).search).toBe('');
    await frame.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(shown(page)).toContainText('LOGIN_CANCELLED');
  });

  test('a popup that is closed is a login that was cancelled', async ({ page }) => {
    await page.context().route(/\/auth\?/, (route) => route.fulfill({ body: 'the provider thinks' }));
    await openInFront(page);
    const opened = page.waitForEvent('popup');
    await shown(page).getByRole('button', { name: 'Log in', exact: true }).click();
    const popup = await opened;
    await popup.waitForURL(/\/auth\?/);
    await popup.close();
    await (await pluginFrame(page)).evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(shown(page)).toContainText('LOGIN_CANCELLED');
  });

  test('a message from elsewhere, or about another login, is not taken for the answer', async ({ page }) => {
    await page.context().route(/\/auth\?/, (route) => route.fulfill({ body: 'the provider thinks' }));
    const begun = page.waitForResponse(/\/api\/login\/one$/);
    const frame = await openInFront(page);
    const opened = page.waitForEvent('popup');
    await shown(page).getByRole('button', { name: 'Log in', exact: true }).click();
    const { state } = (await (await begun).json()) as { state: string };
    const popup = await opened;
    await popup.waitForURL(/\/auth\?/);
    const answers: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/answer')) answers.push(request.url());
    });

    const forged = { type: 'frontyard-login', code: 'stolen', state, iss: null };
    await page.evaluate((message) => window.frames[0]?.postMessage(message, '*'), forged); // the page around it
    await frame.evaluate((message) => window.postMessage(message, '*'), forged); // the frame itself
    await popup.evaluate((message) => window.opener.postMessage(message, '*'), forged); // another site in the popup
    await popup.goto(`${plugin.origin}/login/one/callback?code=stolen&state=other`);
    expect(answers).toEqual([]);
    await expect(shown(page)).not.toContainText('LOGIN');
  });

  test('an answer nobody at the provider gave is refused', async ({ page }) => {
    await page.context().route(/\/auth\?/, (route) => route.fulfill({ body: 'the provider thinks' }));
    const begun = page.waitForResponse(/\/api\/login\/one$/);
    await openInFront(page);
    const opened = page.waitForEvent('popup');
    await shown(page).getByRole('button', { name: 'Log in', exact: true }).click();
    const { state } = (await (await begun).json()) as { state: string };
    const popup = await opened;
    await popup.waitForURL(/\/auth\?/);
    const address = `${plugin.origin}/login/one/callback?code=stolen&state=${state}`;
    await popup.evaluate((to) => window.location.replace(to), address);
    await expect(shown(page)).toContainText('LOGIN_REFUSED');
  });
});

async function openCutOff(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await shown(page).getByRole('button', { name: 'Log in elsewhere' }).click();
  const popup = await opened;
  await popup.waitForURL(/\/interaction\//);
  return popup;
}
