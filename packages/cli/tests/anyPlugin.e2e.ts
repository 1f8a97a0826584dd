import { X509Certificate } from 'node:crypto';
import { mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { listen, type Listener } from '@frontyard/server/listen';
import { SDK_VERSIONS } from '../src/anyPlugin/sdkVersions.ts';
import { localCertificate } from '../src/https/localCertificate.ts';
import { open, showPlugin } from './emulatorPage.ts';
import { freePort, run, start } from './startProcess.ts';

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

test('a module that imports the SDK from a CDN, and a script that is put in later, get it from here', async ({
  page,
}) => {
  await page.context().route(/frontapp|jsdelivr|unpkg|esm\.sh/, (route) => route.abort());
  const shown = '<!doctype html><title>T</title><p id="shown">waiting</p>';
  const module = `${shown}<script type="module">
import Front, { contextUpdates } from 'https://cdn.jsdelivr.net/npm/@frontapp/plugin-sdk@1.9.0/+esm';
contextUpdates.subscribe((context) => {
  if (context.conversation) document.getElementById('shown').textContent = context.conversation.recipient.name + typeof Front.listTags;
});</script>`;
  const later = `${shown}<script>const script = document.createElement('script');
script.src = 'https://dl.frontapp.com/libs/frontjs.min.js';
script.onload = () => Front.on('conversation', ({ contact }) => (document.getElementById('shown').textContent = contact.display_name));
document.head.append(script);</script>`;
  const started = await start(
    '--only-plugins',
    '--plugin',
    `module=${await folder(module)}`,
    '--plugin',
    `later=${await folder(later)}`,
  );
  await open(page, started.emulator);
  const person = await selected(page);
  for (const [name, words] of [
    ['module', `${person}function`],
    ['later', person],
  ] as const) {
    await connected(page, name);
    await expect(page.frameLocator(`iframe[data-plugin="${name}"]`).getByText(words)).toBeVisible();
  }
  await started.stop();
});

test('each version of the SDK that Front has published runs in a folder that names it', async ({ page }) => {
  await page.context().route(/frontapp|jsdelivr|unpkg/, (route) => route.abort());
  const nameOf = (version: string) => `v${version.replaceAll('.', '-')}`;
  const plugins = await Promise.all(
    SDK_VERSIONS.map(async (version) => {
      const own = CURRENT.replace('1.2.3', version);
      return ['--plugin', `${nameOf(version)}=${await folder(own)},sdk=current`];
    }),
  );
  const started = await start('--port', '4870', '--only-plugins', ...plugins.flat());
  await open(page, started.emulator);
  const person = await selected(page);
  for (const version of SDK_VERSIONS) {
    await connected(page, nameOf(version));
    const frame = page.frameLocator(`iframe[data-plugin="${nameOf(version)}"]`);
    await expect(frame.getByText(person)).toBeVisible();
    await expect(frame.locator(`script[src="/libs/plugin-sdk-${version}.umd.js"]`)).toHaveCount(1);
  }
  await started.stop();
});

test('every entry point is shown where Front has it, a folder’s page may be named, and its errors are told', async ({
  page,
}) => {
  await page.context().route(/frontapp|jsdelivr|unpkg/, (route) => route.abort());
  const path_ = await folder(CURRENT);
  await rename(path.join(path_, 'index.html'), path.join(path_, 'write, here.html'));
  const started = await start(
    '--only-plugins',
    '--plugin',
    `writer="${path.join(path_, 'write, here.html')}",entry=composer`,
    ...['url', 'contact', 'message', 'link', 'side'].flatMap((entry) => [
      '--plugin',
      `at-${entry}=${path_}/write\\, here.html,entry=${entry}`,
    ]),
  );
  expect(started.plugins.map(({ entryPoint }) => entryPoint)).toEqual([
    'COMPOSER_TOOLBAR',
    'URL',
    'CONTACT_HANDLE',
    'MESSAGE_MORE_DROPDOWN',
    'CONVERSATION_LINK_DROPDOWN',
    'SIDE_PANEL',
  ]);
  expect(started.plugins[0]!.url).toMatch(/\/write%2C%20here\.html$/);
  await open(page, started.emulator);
  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'writer', exact: true }).click();
  const frame = page.frameLocator('iframe[data-plugin="writer"]');
  await expect(frame.locator('#shown')).not.toHaveText('waiting');
  const element = await page.locator('iframe[data-plugin="writer"]').elementHandle();
  await (await element!.contentFrame())!.evaluate(() => {
    const { Front } = window as never as { Front: Record<string, () => Promise<unknown>> };
    setTimeout(() => Front['flyAway']!());
  });
  const told = () =>
    page.evaluate(() =>
      window.frontyard
        .log()
        .flatMap(({ plugin, type, text }) =>
          type === 'error' || type === 'rejection' ? [[plugin, text]] : [],
        ),
    );
  await expect.poll(told).toEqual([['writer', expect.stringContaining('flyAway')]]);
  await started.stop();
});

test('a page whose folder changes is loaded anew, and nothing else of the emulator is', async ({ page }) => {
  const path_ = await folder(CURRENT);
  const started = await start('--only-plugins', '--plugin', `mine=${path_}`);
  await open(page, started.emulator);
  await connected(page, 'mine');
  const ids = await page.evaluate(() => window.frontyard.view().selectedIds);
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await writeFile(path.join(path_, 'index.html'), CURRENT.replace('<p', '<h1>New words</h1><p'));
  await expect(page.frameLocator('iframe[data-plugin="mine"]').getByRole('heading')).toHaveText('New words');
  await connected(page, 'mine');
  expect(await page.evaluate(() => 'isSame' in window && window.frontyard.view().selectedIds)).toEqual(ids);
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
    String(await freePort()),
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
    '--https',
    '--data',
    data,
    '--plugin',
    `folder=${await folder(CURRENT)}`,
    '--plugin',
    `framed=${behind.url}/,proxy`,
    '--plugin',
    `stranger=${stranger.url}/`,
    '--plugin',
    'plain=http://plugin.example/',
  );
  const served = started.plugins.filter(({ name }) => name !== 'plain');
  expect([started.emulator, ...served.map(({ url }) => url)].every((url) => url.startsWith('https:'))).toBe(
    true,
  );
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
  await expect(page.getByText(`The certificate of ${stranger.url} is self-signed`)).toBeVisible();
  await page.getByRole('tab', { name: 'plain', exact: true }).click();
  await expect(page.getByText(/plugin\.example\/ is not encrypted.*mixed content/)).toBeVisible();
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
      '--plugin b: entry=x is none of panel, side, composer, url, contact, message, link: ' +
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

test('offline, the server of a folder is cut off as well, and a page elsewhere keeps its own', async ({
  page,
}) => {
  const elsewhere = await listen(
    { fetch: () => new Response(CURRENT, { headers: { 'content-type': 'text/html' } }) },
    { port: 0 },
  );
  const own = await folder(CURRENT);
  const started = await start(
    '--port',
    String(await freePort()),
    '--only-plugins',
    '--plugin',
    `own=${own}`,
    '--plugin',
    `other=${elsewhere.url}/`,
  );
  await page.context().route(/frontapp/, (route) => route.abort());
  await open(page, started.emulator);
  await connected(page, 'own');
  const reaches = (name: string) =>
    page
      .frameLocator(`iframe[data-plugin="${name}"]`)
      .locator('body')
      .evaluate(() =>
        fetch('/').then(
          () => true,
          () => false,
        ),
      );
  expect(await reaches('own')).toBe(true);
  await page.evaluate(() => window.frontyard.fault({ plugins: { '*': { isOffline: true } } }));
  await expect.poll(() => reaches('own')).toBe(false);
  await page.getByRole('tab', { name: 'other' }).click();
  await expect.poll(() => reaches('other')).toBe(true);
  await page.getByRole('button', { name: 'Faults' }).click();
  await expect(page.getByRole('note')).toContainText('own: neither Front nor their own server answers.');
  await expect(page.getByRole('note')).toContainText(
    'other: the line to Front is cut, not the page’s own network',
  );
  await page.evaluate(() => window.frontyard.fault({}));
  await expect.poll(() => reaches('own')).toBe(true);
  await started.stop();
  await elsewhere.close();
});
