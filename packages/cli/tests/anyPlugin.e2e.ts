import { X509Certificate } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { listen, type Listener } from '@frontyard/server/listen';
import { localCertificate } from '../src/https/localCertificate.ts';
import { open, showPlugin } from './emulatorPage.ts';
import { run, start } from './startProcess.ts';

/** Pages as people write them: libraries from Front's network, which is never asked here. */
const LEGACY = `<!doctype html><title>Legacy</title><p id="shown">waiting</p>
<script src="https://dl.frontapp.com/libs/frontjs.min.js" integrity="sha384-AAAA" crossorigin="anonymous"></script>
<script>Front.on('conversation', ({ contact }) => (document.getElementById('shown').textContent = contact.display_name));</script>`;
const CURRENT = `<!doctype html><title>Current</title><p id="shown">waiting</p>
<script src="https://dl.frontapp.com/libs/plugin-sdk-1.2.3.min.js" integrity="sha384-AAAA"></script>
<script>Front.contextUpdates.subscribe((context) => {
  if (context.conversation) document.getElementById('shown').textContent = context.conversation.recipient.name;
});</script>`;

async function folder(page: string): Promise<string> {
  const path_ = path.join(await mkdtemp(path.join(tmpdir(), 'frontyard-')), 'plugin');
  await mkdir(path_);
  await writeFile(path.join(path_, 'index.html'), page);
  return path_;
}

async function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { selectedIds } = window.frontyard.view();
    const conversation = window.frontyard.world().conversations.find(({ id }) => id === selectedIds[0])!;
    return conversation.messages.find(({ status }) => status === 'inbound')!.from.name!;
  });
}

async function connected(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  const status = () =>
    page.evaluate((own) => window.frontyard.frames().find(({ plugin }) => plugin === own)?.status, name);
  await expect.poll(status).toBe('connected');
}

test('folders of static files run with the libraries served from here, with no network at all', async ({
  page,
}) => {
  await page.context().route(/frontapp|jsdelivr|unpkg/, (route) => route.abort());
  const started = await start(
    '--port',
    '4840',
    '--only-plugins',
    '--plugin',
    `old=${await folder(LEGACY)},sdk=legacy`,
    '--plugin',
    `new=${await folder(CURRENT)},sdk=legacy`,
  );
  expect(started.plugins).toMatchObject([
    { name: 'old', url: 'http://localhost:4841/' },
    { name: 'new', url: 'http://localhost:4842/' },
  ]);
  await open(page, started.emulator);
  const person = await selected(page);
  for (const name of ['old', 'new']) {
    await connected(page, name);
    await expect(page.frameLocator(`iframe[data-plugin="${name}"]`).getByText(person)).toBeVisible();
  }
  const told = await page.evaluate(() =>
    window.frontyard
      .log()
      .flatMap(({ plugin, type, text }) => (type === 'other wire' ? [[plugin, text]] : [])),
  );
  expect(told).toEqual([['new', 'The page speaks the current API, but legacy was expected.']]);
  expect(await started.stop()).toBe(0);
});

test('a page of one’s own server runs as it is, beside the plugins of the workspace', async ({ page }) => {
  const own = await serve(CURRENT, {});
  const started = await start('--port', '4850', '--plugin', `mine=${own.url}/panel,secret=given`);
  expect(started.plugins.map(({ name }) => name)).toContain('crm-link');
  expect(started.plugins.at(-1)).toMatchObject({ name: 'mine', url: `${own.url}/panel` });
  await open(page, started.emulator);
  await page.getByRole('tab', { name: 'mine', exact: true }).click();
  await expect(page.locator('iframe[data-plugin="mine"]')).toHaveAttribute(
    'src',
    `${own.url}/panel?auth_secret=given`,
  );
  await started.stop();
  await own.close();
});

test('a page that only Front may frame is shown through a proxy, and everybody is told', async ({ page }) => {
  const own = await serve(LEGACY.replace(/integrity=\S+/, ''), {
    'content-security-policy': 'frame-ancestors https://*.frontapp.com',
  });
  const started = await start(
    '--port',
    '4860',
    '--only-plugins',
    '--plugin',
    `plain=${own.url}/`,
    '--plugin',
    `framed=${own.url}/,proxy`,
  );
  await page.context().route(/dl\.frontapp\.com/, async (route) => {
    const body = await (await fetch(`${started.emulator}/libs/frontjs.min.js`)).text();
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' };
    await route.fulfill({ body, headers });
  });
  await open(page, started.emulator);
  await expect(page.getByText(/only lets itself be framed by/)).toBeVisible();
  await page.getByRole('tab', { name: 'framed', exact: true }).click();
  await expect(page.getByText('Framed through a proxy: not what Front does')).toBeVisible();
  await expect(page.locator('iframe[data-plugin="framed"]')).toBeVisible();
  const frame = page.frameLocator('iframe[data-plugin="framed"]');
  await expect(frame.getByText(await selected(page))).toBeVisible();
  const notes = await page.evaluate(() =>
    window.frontyard.log().flatMap(({ type, text }) => (type === 'proxy' ? [text] : [])),
  );
  expect(notes[0]).toBe(
    `Shown through a proxy that lets ${own.url}/ be framed. This is not what Front does.`,
  );
  await started.stop();
  await own.close();
});

test('with --https everything is served over it, and only our own certificate is trusted', async ({
  browser,
}) => {
  const data = await mkdtemp(path.join(tmpdir(), 'frontyard-'));
  const foreign = await localCertificate(path.join(data, 'foreign'));
  const stranger = await listen({ fetch: () => new Response(CURRENT) }, { port: 0, tls: foreign });
  const behind = await serve(CURRENT, { 'x-frame-options': 'DENY' });
  const started = await start(
    '--port',
    '4880',
    '--https',
    '--data',
    data,
    '--plugin',
    `folder=${await folder(CURRENT)}`,
    '--plugin',
    `framed=${behind.url}/,proxy`,
    '--plugin',
    `stranger=${stranger.url}/`,
  );
  expect(
    [started.emulator, ...started.plugins.map(({ url }) => url)].every((url) => url.startsWith('https:')),
  ).toBe(true);
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await open(page, started.emulator);
  const person = await selected(page);
  await page.getByRole('tab', { name: 'folder', exact: true }).click();
  await expect(page.frameLocator('iframe[data-plugin="folder"]').getByText(person)).toBeVisible();
  await page.getByRole('tab', { name: 'framed', exact: true }).click();
  await expect(page.frameLocator('iframe[data-plugin="framed"]').locator('#shown')).toBeVisible();
  const crm = await showPlugin(page, 'crm-link');
  await expect(crm.getByText(person).first()).toBeVisible();
  await page.getByRole('tab', { name: 'stranger', exact: true }).click();
  await expect(page.getByText(`Nothing answers at ${stranger.url}/`)).toBeVisible();
  const { cert } = await localCertificate(path.join(data, 'https'));
  expect(new X509Certificate(cert).checkHost('localhost')).toBe('localhost');
  await page.close();
  await started.stop();
  await Promise.all([stranger.close(), behind.close()]);
});

test('every mistake is named in one line, and nothing is started', async () => {
  const { code, output, errors } = await run(process.execPath, [
    'packages/cli/src/bin.ts',
    'dev',
    '--port',
    '4870',
    '--plugin',
    'Bad=ftp://x,secret=hidden-value',
    '--plugin',
    'crm-link=/nowhere',
    '--plugin',
    'b=http://b.example/,entry=x',
  ]);
  expect([code, output]).toEqual([1, '']);
  expect(errors).toBe(
    '--plugin Bad: the name "Bad" is not kebab-case; --plugin Bad: ftp://x is neither http nor https; ' +
      '--plugin crm-link: another plugin is named crm-link; --plugin crm-link: /nowhere is not a folder; ' +
      '--plugin b: entry=x is none of panel, composer, url, contact, message: ' +
      'The plugins were not understood, so nothing was started. Write one as name=<address or folder>[,option=value…]; see `frontyard dev --help`.\n',
  );
});

test('--only-plugins without a plugin is a mistake', async () => {
  const { errors } = await run(process.execPath, ['packages/cli/src/bin.ts', 'dev', '--only-plugins']);
  expect(errors).toMatch(/^--only-plugins needs a --plugin/);
});

function serve(page: string, headers: Record<string, string>): Promise<Listener> {
  const app = { fetch: () => new Response(page, { headers: { 'content-type': 'text/html', ...headers } }) };
  return listen(app, { port: 0 });
}
