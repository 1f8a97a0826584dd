import { expect, test } from 'vitest';
import { definitionOf, functionArities, isOffered, methodNames } from './derive.ts';
import { METHOD_NAMES } from './names.gen.ts';

const MISSING_ON_PHONES = ['addTopic', 'insertHTML', 'setPanelWidth', 'updateDraft'];

test.each([
  ['noConversation', 19],
  ['singleConversation', 33],
  ['multiConversations', 28],
  ['messageComposer', 30],
] as const)('Front offers as many methods in %s as were observed', (context, count) => {
  expect(Object.keys(functionArities(context))).toHaveLength(count);
});

test('arities are those that work with every version of the SDK', () => {
  const observed = {
    createWidget: 2,
    destroyWidget: 2,
    sendHttp: 2,
    relayHttp: 2,
    authenticate: 1,
    deauthenticate: 1,
    openUrl: 2,
    openUrlInPopup: 3,
    openConversationInPopup: 2,
    search: 2,
    listTeammates: 2,
    listInboxes: 2,
    listChannels: 2,
    listTags: 2,
    listTicketStatuses: 2,
    createDraft: 2,
    updateDraft: 3,
    displayNotification: 2,
    dismissNotification: 2,
    addTopic: 3,
    addLink: 3,
    assign: 2,
    move: 2,
    setStatus: 2,
    tag: 2,
    untag: 2,
    removeLink: 2,
    fetchPath: 1,
    fetchDraft: 2,
    listMessages: 2,
    listComments: 2,
    downloadAttachment: 3,
    listRecipients: 2,
    requestClose: 1,
    downloadComposerAttachment: 2,
    close: 1,
    closeDraft: 1,
  };
  const all = {
    ...functionArities('singleConversationPopover'),
    ...functionArities('messageComposer'),
    ...functionArities('noConversation'),
  };
  expect(all).toEqual(observed);
});

test.each(['ios', 'android'] as const)('%s lacks exactly the four methods of the seed', (platform) => {
  const missing = methodNames().filter((name) => !definitionOf(name).platforms.includes(platform));
  expect(missing.toSorted()).toEqual(MISSING_ON_PHONES);
});

test("a phone's current wire lacks updateDraft, addTopic and addLink, and nothing else", () => {
  const desktop = Object.keys(functionArities('singleConversation', 'desktop'));
  const phone = new Set(Object.keys(functionArities('singleConversation', 'ios')));
  expect(desktop.filter((name) => !phone.has(name)).toSorted()).toEqual([
    'addLink',
    'addTopic',
    'updateDraft',
  ]);
});

test('every argument has a name', () => {
  const unnamed = methodNames().filter((name) => {
    const { current, seed } = definitionOf(name);
    return [current, seed].some((call) => call && call.names.length !== call.args.def.items.length);
  });
  expect(unnamed).toEqual([]);
});

test('successors and predecessors name methods of the other generation', () => {
  const lost = methodNames().filter((name) => {
    const { successor, predecessor } = definitionOf(name);
    return (
      (successor && !isOffered(successor as never, 'current', 'desktop')) ||
      (predecessor && !isOffered(predecessor as never, 'legacy', 'desktop'))
    );
  });
  expect(lost).toEqual([]);
});

test('every method is in one generation at least, and on the desktop', () => {
  const nowhere = methodNames().filter((name) => {
    const { current, seed, platforms } = definitionOf(name);
    return !(current ?? seed) || !platforms.includes('desktop');
  });
  expect(nowhere).toEqual([]);
});

test('the names without schemas are those of the table', () => {
  expect(METHOD_NAMES).toEqual(methodNames().toSorted());
});
