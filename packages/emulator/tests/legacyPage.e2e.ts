import { expect, test, type Frame, type Page } from '@playwright/test';
import {
  openEmulator,
  pluginFrame,
  select,
  view,
  waitForStatus,
  watchErrors,
  world,
} from './support/emulatorPage.ts';
import { script, serveEmulator, type ServedEmulator } from './support/serve.ts';
import { smallWorld } from '../src/world/samples/small.ts';

/** A page as the seed's documentation tells people to write it; only the library's address is ours. */
const page_ = (library: string) => `<!doctype html><meta charset="utf-8"><title>Legacy</title>
<p id="shown">waiting</p><a id="out" href="https://example.com/out" target="_blank">out</a>
<script src="${library}"></script>
<script>
  window.events = [];
  window.early = new Promise((resolve) => Front.fetchInboxes((inboxes) => resolve(inboxes.length)));
  Front.on('conversation', (data) => {
    window.events.push(['conversation', data.conversation.id, Front.user && Front.user.alias]);
    document.getElementById('shown').textContent = data.contact.display_name + ': ' + data.message.body;
  });
  Front.on('no_conversation', () => {
    window.events.push(['no_conversation']);
    document.getElementById('shown').textContent = 'nothing';
  });
  Front.on('panel_visible', (visible) => window.events.push(['panel_visible', visible]));
</script>`;

interface LegacyWindow {
  Front: Record<string, (...args: unknown[]) => unknown> & { visible: boolean };
  events: unknown[][];
  early: Promise<number>;
}

let emulator: ServedEmulator;
let page: Page;
let frame: Frame;
let errors: string[];

test.beforeAll(async ({ browser }) => {
  let library = '';
  emulator = await serveEmulator([
    {
      name: 'legacy',
      title: 'Legacy',
      pages: {
        '/': () => new Response(page_('/frontjs.min.js'), { headers: { 'content-type': 'text/html' } }),
        '/frontjs.min.js': () => script(library)(),
        '/favicon.ico': () => new Response(null, { status: 204 }),
      },
    },
  ]);
  library = await (await fetch(`${emulator.url}/libs/frontjs.min.js`)).text();
  page = await browser.newPage();
  errors = watchErrors(page);
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'legacy', 'connected');
});
test.beforeEach(async () => {
  await page.evaluate(
    (fresh) => (window as never as { frontyard: { load(w: unknown): void } }).frontyard.load(fresh),
    smallWorld(),
  );
  await select(page, ['cnv_bike']);
  frame = await pluginFrame(page, 'legacy');
  await expect(frame.locator('#shown')).toHaveText('Cleo Carter: Still squeaks.');
});
test.afterEach(() => {
  expect(errors.splice(0)).toEqual([]);
});
test.afterAll(async () => {
  await page.close();
  await emulator.close();
});

/** Calls with a callback at the end, and gives what the callback gets. */
const ask = (name: string, ...args: unknown[]) =>
  frame.evaluate(
    ([method, given]) =>
      new Promise((resolve) =>
        (window as never as LegacyWindow).Front[method]!(...given, (value: unknown) => resolve(value)),
      ),
    [name, args] as [string, unknown[]],
  );
/** Calls with no answer to wait for. */
const tell = (name: string, ...args: unknown[]) =>
  frame.evaluate(([method, given]) => void (window as never as LegacyWindow).Front[method]!(...given), [
    name,
    args,
  ] as [string, unknown[]]);
const bike = async () => (await world(page)).conversations.find(({ id }) => id === 'cnv_bike')!;

test('a request made before the first sync is answered, and the user is known at the first conversation', async () => {
  const seen = await frame.evaluate(async () => {
    const { early, events } = window as never as LegacyWindow;
    return [await early, events.find(([name]) => name === 'conversation')];
  });
  expect(seen).toEqual([2, ['conversation', expect.any(String), 'ann']]);
});

test('events tell of another conversation, of none, and of the panel', async () => {
  await select(page, ['cnv_bill']);
  await expect(frame.locator('#shown')).toHaveText('Eve: Too high.');
  await select(page, []);
  await expect(frame.locator('#shown')).toHaveText('nothing');
  expect(await frame.evaluate(() => (window as never as LegacyWindow).Front.visible)).toBe(true);
});

test('everything that can be fetched is answered', async () => {
  expect(await ask('fetchInboxes')).toMatchObject([
    { id: 'inb_support', class: 'inbox' },
    { id: 'inb_billing' },
  ]);
  expect(await ask('fetchChannels')).toMatchObject([{ id: 'cha_mail' }]);
  expect(await ask('fetchAllowedTeammates')).toMatchObject([{ alias: 'ann' }, { alias: 'bob' }]);
  expect(await ask('fetchAllowedTags')).toMatchObject([{ alias: 'vip' }, {}, {}]);
  expect(await ask('fetchNotes')).toMatchObject([{ body: 'Prefers mail' }]);
  expect(await ask('fetchDraft')).toMatchObject({ id: 'dra_1' });
  expect(await ask('fetchConversation')).toMatchObject({ id: 'cnv_bike' });
  expect(await ask('fetchTeam')).toMatchObject({ name: 'Support' });
  expect(await ask('fetchAppPath')).toBe('/inboxes/inb_support/open/cnv_bike');
});

test('commands change the conversation', async () => {
  await tell('assign', 'bob');
  await expect.poll(async () => (await bike()).assigneeId).toBe('tea_bob');
  await tell('unassign');
  await expect.poll(async () => (await bike()).assigneeId).toBeUndefined();
  await tell('attachTag', 'late');
  await tell('detachTag', { id: 'tag_vip', alias: 'vip' });
  await tell('toggleTag', 'refund');
  await expect.poll(async () => (await bike()).tagIds).toEqual(['tag_late', 'tag_refund']);
  await tell('toggleArchive');
  await expect.poll(async () => (await bike()).status).toBe('archived');
  await tell('toggleTrashed');
  await expect.poll(async () => (await bike()).status).toBe('trashed');
  await tell('moveToInbox', 'billing');
  await expect.poll(async () => (await bike()).inboxIds).toEqual(['inb_billing']);
});

test('drafts are begun, changed and written into', async () => {
  await tell('insertHTML', '<b>there</b>');
  await expect
    .poll(async () => (await world(page)).drafts[0]!.body)
    .toBe('<p>Hello&nbsp;<strong>there</strong></p>');
  expect(await ask('updateDraft', 'dra_1', { recipients: { to: ['new@customer.example'] } })).toMatchObject({
    recipients: [{ handle: 'new@customer.example' }],
  });
  expect(await ask('compose', { to: ['x@customer.example'], subject: 'New', body: 'Hi' })).toMatchObject({
    subject: 'New',
  });
  expect(await ask('reply', { body: 'Yes' }, true, undefined)).toMatchObject({ subject: 'Re: My bike' });
  expect(await ask('forward', { to: ['x@customer.example'] })).toMatchObject({ subject: 'Fwd: Re: My bike' });
  expect(
    await ask('addTopic', { type: 'web', name: 'Order', ext_link: 'https://shop.example/1' }),
  ).toMatchObject({ name: 'Order' });
});

test('dialogs are drawn by the host and answered there', async () => {
  const confirmed = ask('confirm', { title: 'Sure?', message: 'Really.', okTitle: 'Yes', cancelTitle: 'No' });
  await page.getByRole('dialog').getByRole('button', { name: 'Yes' }).click();
  expect(await confirmed).toBe(true);

  const cancelled = ask('confirm', { title: 'Sure?', message: 'Really.' });
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  expect(await cancelled).toBe(false);

  const text = ask('prompt', { title: 'Name?', message: '' });
  await page.getByRole('dialog').getByRole('textbox').fill('Cleo');
  await page.keyboard.press('Enter');
  expect(await text).toBe('Cleo');

  const picked = ask('fuzzylist', {
    items: [
      { title: 'Apple', n: 1 },
      { title: 'Pear', n: 2 },
    ],
  });
  await page.getByRole('dialog').getByRole('searchbox').pressSequentially('pe');
  await page.keyboard.press('Enter');
  expect(await picked).toEqual({ title: 'Pear', n: 2 });

  const closed = ask('alert', { title: 'Note', message: 'Read.' });
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  expect(await closed).toBeUndefined();

  const old = ask('dialog', 'alert', { title: 'Old form', message: 'Read.' });
  await expect(page.getByRole('dialog')).toContainText('Old form');
  await page.keyboard.press('Escape');
  await old;
});

test('a date is asked for and arrives as one', async () => {
  const asked = frame.evaluate(
    () =>
      new Promise((resolve) =>
        (window as never as LegacyWindow).Front['promptDate']!(
          { val: new Date('2026-05-06') },
          (value: unknown) => resolve(value instanceof Date),
        ),
      ),
  );
  await page.getByRole('dialog').waitFor();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /OK|Choose|Save/ })
    .click();
  expect(await asked).toBe(true);
});

test('addresses, searches, widths and the clipboard reach the host', async () => {
  await tell('openUrl', 'https://example.com/a');
  await tell('openUrlInPopup', 'https://example.com/b', 'B');
  await frame.locator('#out').click();
  await expect
    .poll(async () => (await view(page)).opened.map(({ url }) => url))
    .toEqual(['https://example.com/a', 'https://example.com/b', 'https://example.com/out']);
  await tell('search', 'bike');
  await tell('setPanelWidth', 420);
  await tell('copyToClipboard', 'text');
  await expect
    .poll(async () => view(page))
    .toMatchObject({ search: 'bike', panelWidths: { legacy: 420 }, clipboard: 'text' });
});

test('wrong arguments throw at once in the page', async () => {
  const thrown = await frame.evaluate(() => {
    try {
      (window as never as LegacyWindow).Front['fetchInboxes']!();
      return 'nothing';
    } catch (error) {
      return String(error);
    }
  });
  expect(thrown).toContain('[Front] expected cb to be Function (got undefined).');
});

test('on a phone the four methods are not there', async () => {
  await page.evaluate(() =>
    (window as never as { frontyard: { platform(name: string): void } }).frontyard.platform('ios'),
  );
  await waitForStatus(page, 'legacy', 'connected');
  const phone = await pluginFrame(page, 'legacy');
  await expect(phone.locator('#shown')).toHaveText('Cleo Carter: Still squeaks.');
  const kinds = await phone.evaluate(() =>
    ['insertHTML', 'setPanelWidth', 'updateDraft', 'addTopic', 'assign'].map(
      (name) => typeof (window as never as LegacyWindow).Front[name],
    ),
  );
  expect(kinds).toEqual(['undefined', 'undefined', 'undefined', 'undefined', 'function']);
  await page.evaluate(() =>
    (window as never as { frontyard: { platform(name: string): void } }).frontyard.platform('desktop'),
  );
});
