import type { MethodName } from '@frontyard/sdk-types';
import type { HostUnderTest, OpenHost } from './hostUnderTest.ts';

/** The test runner's own functions: Vitest's and Playwright's fit alike. */
export interface Runner {
  test(title: string, run: () => Promise<void>): void;
  expect(
    value: unknown,
    message?: string,
  ): {
    toEqual(expected: unknown): void;
    toBe(expected: unknown): void;
    toMatchObject(expected: object): void;
  };
}

const READS: readonly MethodName[] = [
  'listTeammates',
  'listInboxes',
  'listChannels',
  'listTags',
  'listTicketStatuses',
  'listMessages',
  'listComments',
  'listRecipients',
  'fetchPath',
  'fetchInboxes',
  'fetchChannels',
  'fetchAllowedTeammates',
  'fetchAllowedTags',
  'fetchNotes',
  'fetchConversation',
  'fetchAppPath',
  'fetchTeam',
];

/**
 * What a plugin may count on, whatever carries its calls: the same scenes over every host and both protocols.
 * What a host doesn't offer must be said by `can` and refused with METHOD_UNAVAILABLE, never by silence.
 */
export function describeHost({ test, expect }: Runner, name: string, open: OpenHost): void {
  const scene = (
    title: string,
    run: (host: HostUnderTest) => Promise<void>,
    platform: Parameters<OpenHost>[0] = 'desktop',
  ) =>
    test(`${name}: ${title}`, async () => {
      const host = await open(platform);
      await run(host).finally(() => host.close());
    });

  scene('the first context is the selected conversation', async (host) => {
    expect(await host.context()).toMatchObject({
      type: 'singleConversation',
      teammate: { id: 'tea_ann' },
      conversation: { id: 'cnv_bike', recipient: { name: 'Cleo Carter' } },
    });
  });

  scene('selecting another conversation, or none, changes the context', async (host) => {
    await host.select(['cnv_bill']);
    expect((await host.context())?.conversation?.id).toBe('cnv_bill');
    await host.select([]);
    expect((await host.context())?.type).toBe('noConversation');
  });

  scene('everything that can be read is answered, or said to be missing', async (host) => {
    for (const method of READS) {
      const outcome = await outcomeOf(host.call(method));
      expect(outcome === 'METHOD_UNAVAILABLE' ? outcome : 'answered', method).toBe(
        (await host.can(method)) ? 'answered' : 'METHOD_UNAVAILABLE',
      );
    }
  });

  scene('inboxes are those the teammate can access', async (host) => {
    const { results } = (await host.call('listInboxes')) as { results: { id: string; name: string }[] };
    expect(results.map(({ id }) => id)).toEqual(['inb_support', 'inb_billing']);
  });

  scene('messages come oldest first, with real dates', async (host) => {
    const { results } = (await host.call('listMessages')) as { results: { id: string; date: Date }[] };
    expect(results.map(({ id }) => id)).toEqual(['msg_1', 'msg_2']);
    expect(results[1]!.date.getTime()).toBe(Date.parse('2026-03-02T10:00:00Z'));
  });

  scene('tags, assignee, status and inbox change in the world, and the context tells', async (host) => {
    await host.call('tag', ['tag_late']);
    await host.call('untag', ['tag_vip']);
    await host.call('assign', 'tea_bob');
    await host.call('setStatus', 'archived');
    await host.call('move', 'inb_billing');
    expect(await bike(host)).toMatchObject({
      tagIds: ['tag_late'],
      assigneeId: 'tea_bob',
      status: 'archived',
      inboxIds: ['inb_billing'],
    });
    expect((await host.context())?.conversation?.tags.map(({ id }) => id)).toEqual(['tag_late']);
    await host.call('assign', null);
    expect((await bike(host)).assigneeId).toBe(undefined);
  });

  scene("the seed's own names do the same", async (host) => {
    await host.call('attachTag', 'tag_late');
    await host.call('detachTag', 'tag_vip');
    await host.call('toggleArchive');
    expect(await bike(host)).toMatchObject({ tagIds: ['tag_late'], status: 'archived' });
  });

  scene('insertHTML goes into the open reply', async (host) => {
    await host.call('insertHTML', '<b>there</b>');
    const { drafts } = await host.world();
    // In which tags is for the host's editor to say.
    expect(wordsOf(drafts[0]!.body)).toBe('Hello there');
  });

  scene('a link is added', async (host) => {
    await host.call('addLink', 'https://shop.example/1', 'Order 1');
    expect((await bike(host)).links.at(-1)).toMatchObject({
      externalUrl: 'https://shop.example/1',
      name: 'Order 1',
    });
  });

  scene('a reply draft is begun', async (host) => {
    const draft = (await host.call('createDraft', {
      content: { body: 'Hi', type: 'text' },
      replyOptions: { type: 'reply', originalMessageId: 'msg_2' },
    })) as { id: string };
    const made = (await host.world()).drafts.find(({ id }) => id === draft.id);
    expect(made).toMatchObject({ conversationId: 'cnv_bike', replyType: 'reply' });
  });

  scene('wrong arguments never reach Front', async (host) => {
    const before = await host.world();
    expect(await outcomeOf(host.call('tag', 'tag_vip'))).toBe('BAD_ARGUMENTS');
    expect(await outcomeOf(host.call('createDraft', { subject: 7 }))).toBe('BAD_ARGUMENTS');
    expect(await host.world()).toEqual(before);
  });

  for (const platform of ['ios', 'android'] as const) {
    scene(
      `on ${platform} the four methods are absent, by can and by call`,
      async (host) => {
        for (const method of ['insertHTML', 'setPanelWidth', 'updateDraft', 'addTopic'] as const) {
          expect(await host.can(method), method).toBe(false);
          expect(await outcomeOf(host.call(method, ...ARGUMENTS[method])), method).toBe('METHOD_UNAVAILABLE');
        }
        expect(await host.can('assign')).toBe(true);
      },
      platform,
    );
  }
}

const ARGUMENTS = {
  insertHTML: ['<b>x</b>'],
  setPanelWidth: [400],
  updateDraft: ['dra_1', { updateMode: 'replace', subject: 'x' }],
  addTopic: ['https://shop.example/1'],
} as const;

async function bike(host: HostUnderTest) {
  const { conversations } = await host.world();
  return conversations.find(({ id }) => id === 'cnv_bike')!;
}

/** The code of the error, or `answered`. */
async function outcomeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'answered',
    (error: { code?: string; message?: string }) => error.code ?? `an error without a code: ${error.message}`,
  );
}

function wordsOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, '').replaceAll('&nbsp;', ' ');
}
