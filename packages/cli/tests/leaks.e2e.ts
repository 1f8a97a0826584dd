import { expect, test, type Page } from '@playwright/test';
import { open } from './emulatorPage.ts';
import { findPlaces, type Evidence } from './leaks/findPlaces.ts';
import { startLeakyPlugin } from './leaks/leakyPlugin.ts';
import { otherTeammate } from './leaks/otherTeammate.ts';
import { readFrame } from './leaks/readFrame.ts';
import { startCrmLink } from './leaks/startCrmLink.ts';
import { watchTraffic } from './leaks/watchTraffic.ts';
import { freePort, start } from './startProcess.ts';

/** With characters that are written differently from place to place. */
const SECRET = 's3cret+of/sample=';
const LENA = 'lena.hartmann@post.example';

/** The only places where each kind belongs, while a session is opened, renewed, used and ended. */
const BELONGS = {
  secret: [/^address, GET \/$/],
  code: [/^answer body, GET \/$/, /^request body, POST \/api\/session$/],
  token: [/^answer body, POST \/api\/session(\/renewal)?$/, /^request header authorization, \w+ \/api\//],
  handle: [/^request body, POST \/api\/session(\/renewal)?$/],
  cookie: [
    /^answer header set-cookie, (GET \/|POST \/api\/session(\/renewal)?)$/,
    /^request header cookie, /,
  ],
};

/** Ends what a test started, also when it fails. */
const ending: (() => Promise<unknown>)[] = [];
test.afterEach(async () => {
  for (const end of ending.splice(0).toReversed()) await end();
});

test('a whole session leaves no secret, code, token, handle or cookie where it does not belong', async ({
  page,
}) => {
  const port = await freePort();
  const host = `http://localhost:${port}`;
  const app = await startCrmLink(SECRET, host);
  ending.push(() => app.stop());
  const spec = `crm-link=${app.url}/,secret=${SECRET}`;
  const front = await start('--port', String(port), '--only-plugins', '--plugin', spec);
  ending.push(() => front.stop());
  const traffic = watchTraffic(page.context(), host);
  await page.clock.install();
  await open(page, front.emulator);

  await workAWhile(page, app.url);
  const frame = page.frames().find((each) => each.url().startsWith(app.url))!;
  const exchanged = await traffic();
  const log: Evidence[] = [{ where: 'log', text: app.output() }];
  const evidence = [...exchanged, ...(await readFrame(frame)), ...log];

  for (const status of [200, 201, 204, 401, 404, 409]) expect(app.output()).toContain(`"status":${status}`);
  for (const [kind, values] of Object.entries(secretsOf(exchanged))) {
    const places = values.flatMap((value) => findPlaces(evidence, value));
    const isOwn = (place: string) => BELONGS[kind as keyof typeof BELONGS].some((own) => own.test(place));
    expect(
      places.filter((place) => !isOwn(place)),
      kind,
    ).toEqual([]);
    expect(places.length, `${kind}, where it belongs`).toBeGreaterThan(0);
  }
  expect(
    evidence.filter(({ where, text }) => where === 'address, GET /' && text.includes('auth_secret')),
  ).toHaveLength(1);
});

/** Opens the panel, meets a note that is gone (404) and one that is new (409), renews, and is ended by somebody (401). */
async function workAWhile(page: Page, url: string): Promise<void> {
  const bo = await otherTeammate(url, SECRET);
  const select = (id: string) => page.evaluate((selected) => window.frontyard.select([selected]), id);
  await select('cnv_brakes');
  const panel = await showCrm(page);
  await panel.getByRole('button', { name: 'Edit' }).click();
  await panel.getByRole('textbox', { name: 'Note' }).fill('Mine.');
  await bo.deleteNote(LENA);
  await panel.getByRole('textbox', { name: 'Note' }).press('Control+Enter');
  await expect(panel.getByText('Somebody else deleted this note meanwhile')).toBeVisible();
  await bo.writeNote(LENA, 'Bo’s.');
  await panel.getByRole('button', { name: 'Keep mine' }).click();
  await expect(panel.getByText('Somebody else saved this note meanwhile')).toBeVisible();

  const renewed = page.waitForResponse(/\/api\/session\/renewal$/);
  await page.clock.fastForward('06:00');
  await select('cnv_battery');
  const { token } = (await (await renewed).json()) as { token: string };
  await endSession(page, url, token);
  await select('cnv_praise');
  await expect(panel.getByText('This session has ended')).toBeVisible();
}

/** As signing out does, but behind the page's back. */
async function endSession(page: Page, url: string, token: string): Promise<void> {
  const own = (await page.context().cookies()).filter(({ name }) => name.startsWith('__Host-'));
  const cookie = own.map(({ name, value }) => `${name}=${value}`).join('; ');
  const headers = { authorization: `Bearer ${token}`, 'x-frontyard': '1', cookie };
  expect((await fetch(`${url}/api/session`, { method: 'DELETE', headers })).status).toBe(204);
}

async function showCrm(page: Page) {
  await page.getByRole('tab', { name: 'crm-link', exact: true }).click();
  return page.frameLocator('iframe[data-plugin="crm-link"]');
}

/** What was handed out or made up in this session, read from where it belongs. */
function secretsOf(exchanged: readonly Evidence[]): Record<keyof typeof BELONGS, string[]> {
  const at = (place: RegExp, value: RegExp) =>
    exchanged
      .filter(({ where }) => place.test(where))
      .flatMap(({ text }) => [...text.matchAll(value)].map(([, found]) => found!));
  return {
    secret: [SECRET],
    code: at(/^answer body, GET \/$/, /frontyard-code" content="([^"]+)"/g),
    token: at(/^answer body, POST \/api\/session/, /"token":"([^"]+)"/g),
    handle: at(/^request body, POST \/api\/session/, /"(?:handle|next)":"([^"]+)"/g),
    cookie: at(/^answer header set-cookie, GET \/$/, /^[^=]+=([^;]+)/g),
  };
}

test('a plugin that leaves its secret everywhere is found out everywhere', async ({ page }) => {
  const lines: string[] = [];
  const plugin = await startLeakyPlugin((line) => lines.push(line));
  ending.push(() => plugin.close());
  const traffic = watchTraffic(page.context(), 'http://nobody.invalid');
  await page.goto(`${plugin.url}/?auth_secret=${encodeURIComponent(SECRET)}`);
  await expect(page.locator('body')).toContainText('Done with');
  const evidence = [
    ...(await traffic()),
    ...(await readFrame(page.mainFrame())),
    { where: 'log', text: lines.join('\n') },
  ];
  expect(findPlaces(evidence, SECRET)).toEqual([
    'IndexedDB',
    'address, GET /',
    'address, GET /lookup',
    'answer body, GET /lookup',
    'answer header set-cookie, GET /',
    'answer header x-asked, GET /lookup',
    'cache storage',
    'console',
    'localStorage',
    'log',
    'page address',
    'page content',
    'page cookies',
    'page globals',
    'page history',
    'page resources',
    'request body, POST /save',
    'request header cookie, GET /',
    'request header cookie, GET /lookup',
    'request header cookie, POST /save',
    'request header referer, GET /',
    'request header referer, GET /lookup',
    'request header referer, POST /save',
    'request header x-secret, GET /lookup',
    'sessionStorage',
  ]);
});
