import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { functionArities, type ContextType } from '@frontyard/sdk-types';
import {
  openEmulator,
  pluginFrame,
  select,
  waitForStatus,
  watchErrors,
  world,
} from './support/emulatorPage.ts';
import { script, serveEmulator, type PluginPages, type ServedEmulator } from './support/serve.ts';
import { smallWorld } from '../src/world/samples/small.ts';

const require = createRequire(import.meta.url);
const VERSIONS = {
  '1.0.1': 'front-sdk-1.0.1',
  '1.4.0': 'front-sdk-1.4.0',
  '1.9.0': 'front-sdk-1.9.0',
  '1.10.0': '@frontapp/plugin-sdk',
};

/** An unmodified page on Front's own SDK: it subscribes, calls before its first context, and keeps what it sees. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Official</title><p id="shown">waiting</p>
<script src="/sdk.js"></script>
<script>
  window.contexts = [];
  window.early = Front.listTags().then((list) => list.results.length);
  Front.contextUpdates.subscribe((context) => {
    window.contexts.push(context);
    document.getElementById('shown').textContent = context.type + ' ' + (context.conversation ? context.conversation.id : '');
  });
</script>`;

const CONTEXT_FIELDS: Partial<Record<ContextType, string[]>> = {
  noConversation: [],
  singleConversation: ['conversation'],
  multiConversations: ['conversations'],
  messageComposer: ['conversation', 'draft'],
};
const COMMON_FIELDS = [
  'authentication',
  'company',
  'entryPoint',
  'functionArities',
  'id',
  'preferences',
  'teammate',
  'type',
];

/** What replaces the open draft, or undoes another call, comes last. */
const LAST = new Set(['createDraft', 'destroyWidget', 'deauthenticate']);
/** What takes the plugin's own frame away cannot be awaited inside it. */
const CLOSING = new Set(['close', 'closeDraft']);

interface PluginWindow {
  Front: Record<string, (...args: unknown[]) => Promise<unknown>>;
  contexts: Record<string, unknown>[];
  early: Promise<number>;
}

for (const [version, packageName] of Object.entries(VERSIONS)) {
  test.describe(`Front's own SDK ${version}`, () => {
    let emulator: ServedEmulator;
    let page: Page;
    let frame: Frame;
    let errors: string[];

    test.beforeAll(async ({ browser }) => {
      const pages = await officialPages(packageName);
      emulator = await serveEmulator(
        [
          { name: 'panel', title: 'Panel', pages },
          { name: 'composer', title: 'Composer plugin', pages, entryPoint: 'COMPOSER_TOOLBAR' },
        ],
        manyTags(),
      );
      page = await browser.newPage();
      errors = watchErrors(page);
      await openEmulator(page, emulator.url);
      await waitForStatus(page, 'panel', 'connected');
    });
    test.beforeEach(async () => {
      await page.evaluate(
        (fresh) => (window as never as { frontyard: { load(w: unknown): void } }).frontyard.load(fresh),
        manyTags(),
      );
      await select(page, ['cnv_bike']);
      frame = await pluginFrame(page, 'panel');
      await expect(frame.locator('#shown')).toHaveText('singleConversation cnv_bike');
    });
    test.afterEach(() => {
      expect(errors.splice(0)).toEqual([]);
    });
    test.afterAll(async () => {
      await page.close();
      await emulator.close();
    });

    const call = (name: string, ...args: unknown[]) => callIn(frame, name, args);
    const openComposerPlugin = async () => {
      const isOpen = (await page.locator('iframe[data-plugin="composer"]').count()) > 0;
      if (!isOpen) await page.getByRole('button', { name: 'Composer plugin' }).click();
      await waitForStatus(page, 'composer', 'connected');
      const composer = await pluginFrame(page, 'composer');
      await expect(composer.locator('#shown')).toHaveText('messageComposer cnv_bike');
    };

    test('a call made before the first context is answered', async () => {
      expect(await frame.evaluate(() => (window as never as PluginWindow).early)).toBe(50);
    });

    for (const [type, ids] of [
      ['noConversation', []],
      ['singleConversation', ['cnv_bike']],
      ['multiConversations', ['cnv_bike', 'cnv_bill']],
    ] as const) {
      test(`every field of ${type} is there, and every method is answered`, async () => {
        await select(page, ids);
        await expect(frame.locator('#shown')).toContainText(type);
        await everyFieldAndMethod(page, frame, type, ids);
      });
    }

    test('every field of messageComposer is there, and every method is answered', async () => {
      await openComposerPlugin();
      const composer = await pluginFrame(page, 'composer');
      await everyFieldAndMethod(page, composer, 'messageComposer', ['cnv_bike']);
    });

    for (const closing of CLOSING) {
      test(`a composer plugin is gone after ${closing}`, async () => {
        await openComposerPlugin();
        const composer = await pluginFrame(page, 'composer');
        await composer.evaluate((name) => void (window as never as PluginWindow).Front[name]!(), closing);
        await expect(page.locator('iframe[data-plugin="composer"]')).toHaveCount(0);
        await expect(page.getByRole('button', { name: 'Composer plugin' })).toHaveCount(
          closing === 'close' ? 1 : 0,
        );
      });
    }

    test('a call can be cancelled', async () => {
      const outcome = await frame.evaluate(async () => {
        const { Front } = window as never as PluginWindow;
        const source = (
          Front['buildCancelTokenSource'] as never as () => { token: unknown; cancel(): void }
        )();
        const pending = Front['relayHttp']!({ verb: 'GET', url: '/slow' }, source.token);
        setTimeout(() => source.cancel(), 50);
        return pending.then(
          () => 'answered',
          (error) =>
            (Front['isCancelError'] as never as (e: unknown) => boolean)(error) ? 'cancelled' : String(error),
        );
      });
      expect(outcome).toBe('cancelled');
    });

    test('a refusal arrives as an error with its reason', async () => {
      await expect(call('move', 'inb_secret')).rejects.toThrow(/inbox_not_accessible/);
      await expect(call('openUrlInTab', 'https://example.com')).rejects.toThrow(/openUrlInTab/);
    });

    test('a second page is read by its token', async () => {
      const first = (await call('listTags')) as { results: unknown[]; nextPageToken: string };
      const second = (await call('listTags', first.nextPageToken)) as typeof first;
      expect([first.results.length, second.results.length, second.nextPageToken]).toEqual([
        50,
        13,
        undefined,
      ]);
    });

    test('dates and files arrive as such, both ways', async () => {
      const seen = await frame.evaluate(async () => {
        const { Front } = window as never as PluginWindow;
        const list = (await Front['listMessages']!()) as { results: { date: unknown }[] };
        const file = (await Front['downloadAttachment']!('msg_1', 'fil_1')) as File;
        const draft = (await Front['createDraft']!({ attachments: [new File(['abc'], 'abc.txt')] })) as {
          content: { attachments: { name: string; size: number }[] };
        };
        return [
          list.results[0]!.date instanceof Date,
          file instanceof File,
          await file.text(),
          draft.content.attachments[0]!.size,
        ];
      });
      expect(seen).toEqual([true, true, 'squeak', 3]);
    });

    test('a call of an older context acts on what that one showed', async () => {
      await frame.evaluate(() => {
        const { contexts } = window as never as PluginWindow;
        (window as never as { old: unknown }).old = contexts.at(-1);
      });
      await select(page, ['cnv_bill']);
      await expect(frame.locator('#shown')).toContainText('cnv_bill');
      await frame.evaluate(() =>
        (window as never as { old: { tag(ids: string[]): Promise<void> } }).old.tag(['tag_late']),
      );
      const tags = Object.fromEntries(
        (await world(page)).conversations.map(({ id, tagIds }) => [id, tagIds]),
      );
      expect([tags['cnv_bike'], tags['cnv_bill']]).toEqual([['tag_vip', 'tag_late'], []]);
    });

    test('two copies of the SDK in a page are both served', async () => {
      const counts = await frame.evaluate(async () => {
        const first = (window as never as PluginWindow).Front;
        await new Promise((resolve) => {
          const again = Object.assign(document.createElement('script'), {
            src: '/sdk.js?again',
            onload: resolve,
          });
          document.body.append(again);
        });
        const second = (window as never as PluginWindow).Front;
        const size = async (front: PluginWindow['Front']) =>
          ((await front['listInboxes']!()) as { results: unknown[] }).results.length;
        return [first === second, await size(first), await size(second)];
      });
      expect(counts).toEqual([false, 2, 2]);
    });

    test('a reload is a new handshake, and all goes on', async () => {
      await frame.evaluate(() => location.reload());
      await expect(frame.locator('#shown')).toHaveText('singleConversation cnv_bike');
      await select(page, ['cnv_bill']);
      await expect(frame.locator('#shown')).toHaveText('singleConversation cnv_bill');
      expect(await call('listInboxes')).toMatchObject({
        results: [{ id: 'inb_support' }, { id: 'inb_billing' }],
      });
    });
  });
}

async function officialPages(packageName: string): Promise<PluginPages> {
  const folder = path.dirname(require.resolve(packageName));
  return {
    '/': PAGE,
    '/sdk.js': script(await readFile(path.join(folder, 'index.umd.js'), 'utf8')),
    '/echo': () => Response.json({ ok: true }),
    '/slow': async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return Response.json({});
    },
    '/favicon.ico': () => new Response(null, { status: 204 }),
  };
}

/** Enough tags for two pages. */
function manyTags() {
  const account = smallWorld();
  const more = Array.from({ length: 60 }, (_, index) => ({ id: `tag_n${index}`, name: `Tag ${index}` }));
  return { ...account, tags: [...account.tags!, ...more] };
}

async function everyFieldAndMethod(
  page: Page,
  frame: Frame,
  type: ContextType,
  ids: readonly string[],
): Promise<void> {
  const fields = await frame.evaluate(() => {
    const context = (window as never as PluginWindow).contexts.at(-1)!;
    return Object.fromEntries(Object.keys(context).map((key) => [key, typeof context[key]]));
  });
  const data = Object.keys(fields).filter((key) => fields[key] !== 'function');
  for (const field of [
    ...COMMON_FIELDS.filter((each) => each !== 'functionArities'),
    ...CONTEXT_FIELDS[type]!,
  ]) {
    expect(data, field).toContain(field);
  }

  const names = Object.keys(functionArities(type))
    .filter((name) => !CLOSING.has(name))
    .toSorted((a, b) => Number(LAST.has(a)) - Number(LAST.has(b)));
  for (const name of names) {
    const value = await callIn(frame, name, ARGUMENTS[name] ?? []);
    if (RESULTS[name]) expect(value, `${type}.${name}`).toMatchObject(RESULTS[name]);
    else
      expect(typeof value, `${type}.${name}`).toBe(
        name === 'displayNotification' || name === 'fetchPath' ? 'string' : 'object',
      );
    if (ids.length > 0 && !LAST.has(name)) await select(page, ids);
  }
}

/** Calls by name, as a plugin's own code would; what comes back is made plain so that it can leave the page. */
async function callIn(frame: Frame, name: string, args: readonly unknown[]): Promise<unknown> {
  return frame.evaluate(
    async ([method, given]) => {
      const { Front } = window as never as PluginWindow;
      if (method === 'removeLink') {
        const link = (await Front['addLink']!('https://example.com/made', 'Made')) as { id: string };
        given[0] = link.id;
      }
      if (method === 'dismissNotification') {
        given[0] = await Front['displayNotification']!({ type: 'SUCCESS_MESSAGE', title: 'T', message: 'M' });
      }
      const value = await Front[method]!(...given);
      return value instanceof File ? { name: value.name, size: value.size } : (value ?? {});
    },
    [name, [...args]] as [string, unknown[]],
  );
}

const ARGUMENTS: Record<string, unknown[]> = {
  openUrl: ['https://example.com/'],
  openUrlInPopup: ['https://example.com/', { width: 300 }],
  openConversationInPopup: ['cnv_bike'],
  search: [''],
  createWidget: [{ id: 'w1', type: 'BLOCK' }],
  destroyWidget: ['w1'],
  sendHttp: [{ verb: 'GET', path: '/echo' }],
  relayHttp: [{ verb: 'GET', url: '/echo' }],
  createDraft: [{ subject: 'Hi', replyOptions: { type: 'reply', originalMessageId: 'msg_2' } }],
  updateDraft: ['dra_1', { updateMode: 'replace', subject: 'Hi' }],
  displayNotification: [{ type: 'SUCCESS_MESSAGE', title: 'Done', message: 'All' }],
  addTopic: ['https://example.com/2', undefined],
  addLink: ['https://example.com/3', 'Three'],
  assign: ['tea_bob'],
  move: ['inb_support'],
  setStatus: ['open'],
  tag: [['tag_late']],
  untag: [['tag_late']],
  fetchDraft: ['dra_1'],
  downloadAttachment: ['msg_1', 'fil_1'],
  downloadComposerAttachment: ['fil_2'],
};

const RESULTS: Record<string, Record<string, unknown>> = {
  listTeammates: { results: [{ id: 'tea_ann' }, { id: 'tea_bob' }] },
  listInboxes: { results: [{ id: 'inb_support' }, { id: 'inb_billing' }] },
  listChannels: { results: [{ id: 'cha_mail', inbox: { id: 'inb_support' } }] },
  listTicketStatuses: { results: [{ id: 'sts_open' }] },
  listMessages: { results: [{ id: 'msg_1' }, { id: 'msg_2' }] },
  listComments: { results: [{ id: 'com_1', author: { id: 'tea_bob' } }] },
  listRecipients: {
    results: [{ handle: 'cleo@customer.example' }, { handle: 'support@acme.example' }, { name: 'Dan' }],
  },
  sendHttp: { status: 200, body: { ok: true } },
  relayHttp: { status: 200, body: { ok: true } },
  createWidget: { id: 'w1' },
  createDraft: { subject: 'Hi', isEditable: true },
  addTopic: { externalUrl: 'https://example.com/2' },
  addLink: { externalUrl: 'https://example.com/3', name: 'Three' },
  fetchDraft: { id: 'dra_1' },
  downloadAttachment: { name: 'squeak.txt', size: 6 },
  downloadComposerAttachment: { name: 'oil.txt', size: 3 },
};
