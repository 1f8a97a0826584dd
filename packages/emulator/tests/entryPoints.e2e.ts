import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import {
  openEmulator,
  pluginFrame,
  select,
  view,
  waitForStatus,
  watchErrors,
} from './support/emulatorPage.ts';
import { callFront, contextOf, sdkPages } from './support/sdkPage.ts';
import { script, serveEmulator, type PluginPages, type ServedEmulator } from './support/serve.ts';
import { supportWorld } from '../src/world/samples/index.ts';

const LIBRARY = path.resolve(import.meta.dirname, '../dist/libs/frontjs.min.js');

async function legacyPages(): Promise<PluginPages> {
  return {
    '/': `<!doctype html><html lang="en"><title>L</title><script src="/lib.js"></script>
<script>window.told = []; Front.on('panel_visible', (visible) => window.told.push(visible));</script></html>`,
    '/lib.js': script(await readFile(LIBRARY, 'utf8')),
    '/favicon.ico': () => new Response(null, { status: 204 }),
  };
}

let emulator: ServedEmulator;
test.beforeAll(async () => {
  const pages = await sdkPages();
  emulator = await serveEmulator(
    [
      { name: 'panel', title: 'Panel', pages },
      { name: 'legacy', title: 'Legacy', pages: await legacyPages() },
      { name: 'url', title: 'Orders', pages, entryPoint: 'URL' },
      { name: 'phone', title: 'Call', pages, entryPoint: 'CONTACT_HANDLE' },
      { name: 'message', title: 'Explain', pages, entryPoint: 'MESSAGE_MORE_DROPDOWN' },
      { name: 'links', title: 'Tickets', pages, entryPoint: 'CONVERSATION_LINK_DROPDOWN' },
    ],
    supportWorld(),
  );
});
test.afterAll(() => emulator.close());

async function open(page: Page): Promise<void> {
  await openEmulator(page, emulator.url);
  await select(page, ['cnv_brakes']);
}

test('a plugin is opened by URL with its parameters, as a tab that can be closed', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Open a plugin by URL' }).click();
  await page.getByRole('textbox', { name: 'Parameters' }).fill('order=42\nname=Ana Silva');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await waitForStatus(page, 'url', 'connected');
  const context = await contextOf(await pluginFrame(page, 'url'), 'singleConversation');
  expect(context.entryPoint).toEqual({
    type: 'URL',
    data: { customContextProperties: { order: '42', name: 'Ana Silva' } },
  });
  await expect(page.getByRole('tab', { name: 'Orders' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Close Orders' }).click();
  await expect(page.locator('iframe[data-plugin="url"]')).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Panel' })).toHaveAttribute('aria-selected', 'true');
});

test('an address of the emulator opens a plugin, and says where it cannot', async ({ page }) => {
  await openEmulator(page, `${emulator.url}/?open=url&order=7`);
  await waitForStatus(page, 'url', 'connected');
  const context = await contextOf(await pluginFrame(page, 'url'), 'singleConversation');
  expect(context.entryPoint).toMatchObject({ data: { customContextProperties: { order: '7' } } });
  await openEmulator(page, `${emulator.url}/?open=nothing`);
  await expect(page.getByText('no plugin of that name is registered')).toBeVisible();
});

test('a phone number’s menu opens its plugins with the number, a mail address’s does not', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: '+15555550119' }).click();
  await page.getByRole('menuitem', { name: 'Call' }).click();
  await waitForStatus(page, 'phone', 'connected');
  const context = await contextOf(await pluginFrame(page, 'phone'), 'singleConversation');
  expect(context.entryPoint).toEqual({
    type: 'CONTACT_HANDLE',
    data: { type: 'phone', handle: '+15555550119' },
  });
  await page.getByRole('button', { name: 'lena.hartmann@post.example' }).click();
  await expect(page.getByRole('menuitem', { name: 'Call' })).toHaveCount(0);
  await expect(page.getByText('Front opens plugins for phone numbers only')).toBeVisible();
});

test('a message’s menu opens its plugins with that message, by keyboard alone', async ({ page }) => {
  const errors = watchErrors(page);
  await open(page);
  const menu = page.getByRole('button', { name: 'More about the message from Lena Hartmann' }).first();
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Expl');
  await page.keyboard.press('Enter');
  await waitForStatus(page, 'message', 'connected');
  const popup = page.getByRole('dialog', { name: 'Explain' });
  await expect(popup).toBeVisible();
  const context = await contextOf(await pluginFrame(page, 'message'), 'message');
  expect(context['messageId']).toBe('msg_brakes1');
  await popup.getByRole('button', { name: 'Close Explain' }).focus();
  await page.keyboard.press('Escape');
  await expect(popup).toHaveCount(0);
  await expect(menu).toBeFocused();
  expect(errors).toEqual([]);
});

test('a menu’s plugin that was closed opens again, with the context of then', async ({ page }) => {
  await open(page);
  for (let time = 0; time < 2; time += 1) {
    await page.getByRole('button', { name: 'Link', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Tickets' }).click();
    await waitForStatus(page, 'links', 'connected');
    const frame = await pluginFrame(page, 'links');
    await contextOf(frame, 'singleConversation');
    await page.getByRole('button', { name: 'Close Tickets' }).click();
    await expect(page.getByRole('dialog', { name: 'Tickets' })).toHaveCount(0);
  }
});

test('the link menu has several conversations as its context, and links them by hand', async ({ page }) => {
  await open(page);
  await select(page, ['cnv_brakes', 'cnv_battery']);
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Tickets' }).click();
  const frame = await pluginFrame(page, 'links');
  const { conversations } = await contextOf(frame, 'multiConversations');
  expect(conversations).toHaveLength(2);
  await callFront(frame, 'addLink', 'https://tracker.example/9', 'Nine');
  await page.getByRole('button', { name: 'Close Tickets' }).click();
  await select(page, ['cnv_battery']);
  await expect(page.getByRole('link', { name: 'Nine' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove the link Nine' }).click();
  await expect(page.getByRole('link', { name: 'Nine' })).toHaveCount(0);
});

test('a legacy page hears panel_visible when its tab is left and the panel put away', async ({ page }) => {
  await open(page);
  await page.getByRole('tab', { name: 'Legacy' }).click();
  await waitForStatus(page, 'legacy', 'connected');
  const frame = await pluginFrame(page, 'legacy');
  const told = () => frame.evaluate(() => (window as never as { told: boolean[] }).told);
  await expect.poll(told).toEqual([true]);
  await page.getByRole('tab', { name: 'Panel' }).click();
  await expect.poll(told).toEqual([true, false]);
  await page.getByRole('tab', { name: 'Legacy' }).click();
  await expect.poll(told).toEqual([true, false, true]);
  await page.getByRole('button', { name: 'Plugin panel' }).click();
  await expect.poll(told).toEqual([true, false, true, false]);
  await expect.poll(async () => (await view(page)).panelVisible).toBe(false);
});
