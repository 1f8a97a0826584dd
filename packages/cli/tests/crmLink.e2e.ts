import { expect } from '@frontyard/testkit/playwright';
import { shoot } from './emulatorPage.ts';
import { BRAKES, brakes, inSupport, test } from './pluginTest.ts';

test.use(inSupport('crm-link'));

test.beforeEach(({ front }) => front.select(BRAKES));

test('a note on the contact is edited, and is there again when the conversation is', async ({ front }) => {
  await front.panel.getByRole('button', { name: 'Edit' }).click();
  await front.panel.getByRole('textbox', { name: 'Note' }).fill('Prefers a call before nine.');
  await front.panel.getByRole('textbox', { name: 'Note' }).press('Control+Enter');
  await expect(front.panel.getByText('Prefers a call before nine.')).toBeVisible();

  await front.select('cnv_battery');
  await expect(front.panel.getByText('Prefers a call before nine.')).toHaveCount(0);
  await front.select(BRAKES);
  await expect(front.panel.getByText('Prefers a call before nine.')).toBeVisible();
  await shoot(front.page, 'flow-note');
});

test('a note that is being written is kept while another conversation is looked at', async ({ front }) => {
  await front.panel.getByRole('button', { name: 'Edit' }).click();
  await front.panel.getByRole('textbox', { name: 'Note' }).fill('Half a thou');
  await front.select('cnv_battery');
  await front.select(BRAKES);
  await expect(front.panel.getByRole('textbox', { name: 'Note' })).toHaveValue('Half a thou');
});

test('the record is linked to the conversation', async ({ front }) => {
  const before = (await brakes(front)).links.length;
  await front.panel.getByRole('button', { name: 'Link to conversation' }).click();
  await expect.poll(async () => (await brakes(front)).links.length).toBe(before + 1);
  expect(await front.calls('addLink')).toHaveLength(1);
});

test('a server that cannot be reached is told, and asked again', async ({ front, errors }) => {
  await expect(front.panel.getByRole('button', { name: 'Edit' })).toBeVisible();
  await front.page.route('**/api/lookup', (route) =>
    route.fulfill({ status: 503, json: { error: { code: 'BUSY', message: 'Busy' } } }),
  );
  await front.select('cnv_battery');
  const retry = front.panel.getByRole('button', { name: /again|retry/i });
  await expect(retry).toBeVisible();
  await front.page.unroute('**/api/lookup');
  await retry.click();
  await expect(retry).toHaveCount(0);
  errors.splice(0, errors.length, ...errors.filter((text) => !/status of 503/.test(text)));
});

test('the teammate whom Front names is in the session’s token, as a claim', async ({ front }) => {
  const { meId } = await front.world();
  const teammates: unknown[] = [];
  await front.page.route(/\/api\/session\/renewal$/, async (route) => {
    const response = await route.fetch();
    teammates.push(teammateIn(((await response.json()) as { token: string }).token));
    await route.fulfill({ response });
  });
  await front.page.reload();
  await expect.poll(() => teammates).toContainEqual({ assurance: 'claimed', id: meId });
});

test('messages of another frame in Front’s words change nothing in the panel', async ({ front }) => {
  const body = front.panel.locator('body');
  await expect(front.panel.getByRole('button', { name: 'Edit' })).toBeVisible();
  const shown = await body.innerText();
  await body.evaluate(() => {
    window.addEventListener('message', () => (document.title += '!'));
    document.title = '';
  });

  await front.page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.name = 'stranger';
    document.body.append(frame);
  });
  const stranger = front.page.frames().find((frame) => frame.name() === 'stranger');
  expect(stranger).toBeDefined();
  await stranger?.evaluate((forged) => {
    for (let at = 0; at < parent.frames.length; at += 1)
      for (const each of forged) parent.frames[at]?.postMessage(each, '*');
  }, FORGED);
  await expect.poll(() => body.evaluate(() => document.title)).toBe('!'.repeat(FORGED.length));
  expect(await body.innerText()).toBe(shown);
});

const FORGED = [
  { type: 'no_conversation' },
  { type: 'done', seq: 1, val: ['forged'] },
  { type: 'context', context: { type: 'noConversation' } },
  { type: 'frontyard-login', code: 'stolen', state: 'forged', iss: null },
  'WebViewBridge.handshake',
];

function teammateIn(token: string): unknown {
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return (JSON.parse(claims) as { teammate?: unknown }).teammate;
}
