import { expect, test, type Frame, type Page } from '@playwright/test';
import { askingPages } from './support/askingPages.ts';
import { callingPage } from './support/callingPage.ts';
import { openEmulator, pluginFrame, waitForStatus } from './support/emulatorPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';
import { salesWorld } from '../src/world/samples/index.ts';

// `window.frontyard`, one test for each thing it does; apps/docs/guide/scripts.md tells of the same.

let emulator: ServedEmulator;
let page: Page;
let frame: Frame;
test.beforeAll(async () => {
  emulator = await serveEmulator([
    { name: 'p', title: 'P', pages: { '/': callingPage() } },
    { name: 'asking', title: 'Asking', pages: await askingPages() },
  ]);
});
test.afterAll(() => emulator.close());
test.beforeEach(async ({ page: fresh }) => {
  page = fresh;
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  frame = await pluginFrame(page, 'p');
  await frame.waitForFunction(() => window.contexts.length > 0);
});
const heard = () => frame.evaluate(() => window.contexts.at(-1)?.type);

test('select chooses conversations, and passes over those that cannot be seen', async () => {
  await page.evaluate(() => window.frontyard.select(['cnv_bike', 'cnv_bill', 'cnv_board', 'none']));
  expect(await page.evaluate(() => window.frontyard.view().selectedIds)).toEqual(['cnv_bike', 'cnv_bill']);
  await expect.poll(heard).toBe('multiConversations');
});

test('world and view give plain data that cannot be changed by hand', async () => {
  const told = await page.evaluate(() => {
    Reflect.set(window.frontyard.world().company, 'name', 'Changed');
    Reflect.set(window.frontyard.view(), 'search', 'changed');
    return [window.frontyard.world().company.name, window.frontyard.view().search];
  });
  expect(told).toEqual(['Acme', '']);
});

test('load shows another world and selects in it; a bad one changes nothing', async () => {
  await page.evaluate((next) => window.frontyard.load(next), salesWorld());
  expect(await page.evaluate(() => window.frontyard.world().company.name)).toBe('Everlume');
  expect(await page.evaluate(() => window.frontyard.view().selectedIds)).toEqual(['cnv_pricing']);
  const refused = await page.evaluate(() => {
    try {
      window.frontyard.load({} as never);
      return '';
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toContain('teammates');
  expect(await page.evaluate(() => window.frontyard.world().company.name)).toBe('Everlume');
});

test('patch and change change the world, and plugins hear of it; a bad patch says where it is wrong', async () => {
  await page.evaluate(() => {
    window.frontyard.patch([{ op: 'replace', path: '/conversations/cnv_bike/subject', value: 'Patched' }]);
    window.frontyard.change((world) => void (world.company.name = 'Changed'));
  });
  const told = () => frame.evaluate(() => window.contexts.at(-1) as unknown);
  await expect
    .poll(told)
    .toMatchObject({ conversation: { subject: 'Patched' }, company: { name: 'Changed' } });
  const refused = await page.evaluate(() => {
    try {
      window.frontyard.patch('[{"op":"remove","path":"/tags/none"}]');
      return '';
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toContain('There is no none in /tags');
});

test('platform shows plugins as a phone does', async () => {
  await page.evaluate(() => window.frontyard.platform('android'));
  await expect
    .poll(() => page.evaluate(() => window.frontyard.frames().map(({ platform }) => platform)))
    .toEqual(['android']);
});

test('theme is light, dark, or as the system has it', async () => {
  for (const theme of ['dark', 'light'] as const) {
    await page.evaluate((name) => window.frontyard.theme(name), theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  }
  await page.evaluate(() => window.frontyard.theme('system'));
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
});

test('teammate signs in as somebody else, and refuses a stranger', async () => {
  await page.evaluate(() => window.frontyard.teammate('tea_bob'));
  const me = () =>
    frame.evaluate(() => (window.contexts.at(-1) as unknown as { teammate: { id: string } }).teammate.id);
  await expect.poll(me).toBe('tea_bob');
  await expect(page.evaluate(() => window.frontyard.teammate('tea_none'))).rejects.toThrow(
    'no teammate tea_none',
  );
});

test('answer answers a dialog with a value, or cancels it', async () => {
  await page.getByRole('tab', { name: 'Asking' }).click();
  await waitForStatus(page, 'asking', 'connected');
  const legacy = await pluginFrame(page, 'asking');
  for (const value of [[true], []] as const) {
    await legacy.evaluate(() => window.ask('confirm', { title: 'Sure?', message: '' }));
    await page.waitForFunction(() => window.frontyard.view().dialogs.length > 0);
    await page.evaluate((given) => {
      const [dialog] = window.frontyard.view().dialogs;
      if (dialog) window.frontyard.answer(dialog.id, ...(given as []));
    }, value);
  }
  await expect.poll(() => legacy.evaluate(() => window.answers)).toEqual([true, false]);
});

test('fault makes things go wrong, and an empty plan ends it', async () => {
  await page.evaluate(() => window.frontyard.fault({ plugins: { '*': { errorMethods: ['listTags'] } } }));
  expect(await frame.evaluate(() => window.call('listTags'))).toMatchObject({ type: 'function_error' });
  await page.evaluate(() => window.frontyard.fault({}));
  expect(await frame.evaluate(() => window.call('listTags'))).toMatchObject({ type: 'function_result' });
});

test('log gives every message, and calls those of one plugin', async () => {
  await frame.evaluate(() => Promise.all([window.call('listTags'), window.call('search', 'x')]));
  const { calls, others, types } = await page.evaluate(() => ({
    calls: window.frontyard.calls('p').map(({ name, data }) => [name, data]),
    others: window.frontyard.calls('nobody'),
    types: [...new Set(window.frontyard.log().map(({ type }) => type))],
  }));
  expect(calls).toEqual([
    ['listTags', []],
    ['search', ['x']],
  ]);
  expect(others).toEqual([]);
  expect(types).toEqual(
    expect.arrayContaining(['handshake', 'context_update', 'function_call', 'function_result']),
  );
});

test('plugins and frames say what is registered and what is open, without secrets', async () => {
  const told = await page.evaluate(() => [window.frontyard.plugins(), window.frontyard.frames()]);
  expect(told).toMatchObject([
    [
      { name: 'p', title: 'P', entryPoint: 'SIDE_PANEL', platforms: ['desktop', 'ios', 'android'] },
      { name: 'asking' },
    ],
    [{ plugin: 'p', platform: 'desktop', status: 'connected' }],
  ]);
  expect(JSON.stringify(told)).not.toContain('p-secret');
});

test('undo takes back the last action, and reset all of them', async () => {
  const subject = () => page.evaluate(() => window.frontyard.world().conversations[0]?.subject);
  for (const value of ['One', 'Two']) {
    await page.evaluate(
      (next) =>
        window.frontyard.change(
          (world) => void Object.assign(world.conversations[0] ?? {}, { subject: next }),
        ),
      value,
    );
  }
  await page.evaluate(() => window.frontyard.undo());
  expect(await subject()).toBe('One');
  await page.evaluate(() => window.frontyard.reset());
  expect(await subject()).toBe('My bike');
});
