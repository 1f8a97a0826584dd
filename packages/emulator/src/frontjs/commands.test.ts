import { expect, test } from 'vitest';
import { openFramedPage, spy } from './framedPage.test.support.ts';
import type { LegacyFront } from './front.ts';

type Call = (front: Required<LegacyFront>) => void;

const CONVERSATION = { id: 'cnv_7' };
const TAG = { id: 'tag_1', alias: 'vip', name: 'VIP' };

test.each<[string, Call, object]>([
  ['assign by alias', (front) => front.assign('mia'), { type: 'assign', assignee: 'mia' }],
  ['assign by id', (front) => front.assign('tea_1'), { type: 'assign', assignee: 'tea_1' }],
  [
    'assign by object',
    (front) => front.assign({ id: 'tea_1', alias: 'mia' }),
    { type: 'assign', assignee: 'mia' },
  ],
  ['assign without alias', (front) => front.assign({ id: 'tea_1' }), { type: 'assign', assignee: 'tea_1' }],
  [
    'assign elsewhere',
    (front) => front.assign('mia', CONVERSATION),
    { type: 'assign', assignee: 'mia', conversation_id: 'cnv_7' },
  ],
  ['assign nowhere else', (front) => front.assign('mia', undefined), { type: 'assign', assignee: 'mia' }],
  ['unassign', (front) => front.unassign(), { type: 'unassign' }],
  ['unassign by id', (front) => front.unassign('cnv_7'), { type: 'unassign', conversation_id: 'cnv_7' }],
  ['toggleArchive', (front) => front.toggleArchive(), { type: 'toggle_archived' }],
  [
    'toggleArchive elsewhere',
    (front) => front.toggleArchive(CONVERSATION),
    { type: 'toggle_archived', conversation_id: 'cnv_7' },
  ],
  ['toggleTrashed', (front) => front.toggleTrashed(), { type: 'toggle_trashed' }],
  [
    'toggleTrashed elsewhere',
    (front) => front.toggleTrashed(CONVERSATION),
    { type: 'toggle_trashed', conversation_id: 'cnv_7' },
  ],
  ['attachTag', (front) => front.attachTag(TAG), { type: 'tag', tag: 'vip' }],
  [
    'attachTag elsewhere',
    (front) => front.attachTag('vip', CONVERSATION),
    { type: 'tag', tag: 'vip', conversation_id: 'cnv_7' },
  ],
  [
    'detachTag',
    (front) => front.detachTag('tag_1', CONVERSATION),
    { type: 'untag', tag: 'tag_1', conversation_id: 'cnv_7' },
  ],
  [
    'toggleTag',
    (front) => front.toggleTag(TAG, CONVERSATION),
    { type: 'toggle_tag', tag: 'vip', conversation_id: 'cnv_7' },
  ],
  [
    'moveToInbox by alias',
    (front) => front.moveToInbox('support'),
    { type: 'move_to_inbox', inbox_alias: 'support' },
  ],
  ['moveToInbox by id', (front) => front.moveToInbox('inb_1'), { type: 'move_to_inbox', inbox: 'inb_1' }],
  [
    'moveToInbox by object',
    (front) => front.moveToInbox({ id: 'inb_1', alias: 'support' }, CONVERSATION),
    { type: 'move_to_inbox', inbox: 'inb_1', inbox_alias: 'support', conversation_id: 'cnv_7' },
  ],
  [
    'openUrl',
    (front) => front.openUrl('https://crm.test/1'),
    { type: 'open_url', url: 'https://crm.test/1' },
  ],
  ['search', (front) => front.search('tag:vip'), { type: 'search', query: 'tag:vip' }],
  ['search for nothing', (front) => front.search(''), { type: 'search', query: '' }],
  ['insertHTML', (front) => front.insertHTML('<b>Hi</b>'), { type: 'insert_html', html: '<b>Hi</b>' }],
  ['setPanelWidth', (front) => front.setPanelWidth(400), { type: 'set_width', width: 400 }],
  ['copyToClipboard', (front) => front.copyToClipboard('42'), { type: 'copy_clipboard', payload: '42' }],
])('%s', (_name, call, message) => {
  const { front, sent } = openFramedPage();

  call(front as Required<LegacyFront>);

  expect(sent()).toEqual([message]);
});

test('addTopic links an outside object and hands over the answer', () => {
  const { front, sent, answer } = openFramedPage();
  const callback = spy();
  const topic = { type: 'jira', name: 'ABC-1', ext_link: 'https://jira.test/ABC-1' };

  front.addTopic?.({ ...topic, secret: () => 1 } as typeof topic, callback);
  expect(sent()).toEqual([{ type: 'add_topic', seq: 1, topic }]);

  answer({ id: 'top_1' });
  expect(callback).toHaveBeenCalledExactlyOnceWith({ id: 'top_1' });
});

test('log writes to the console of the page and sends nothing', () => {
  const { front, logged, sent } = openFramedPage();

  front.log('loaded', { count: 1 });

  expect(logged).toEqual([['[Front]', 'loaded', { count: 1 }]]);
  expect(sent()).toEqual([]);
});

const wrong = (value: unknown) => value as never;

test.each<[Call, string]>([
  [(front) => front.assign(wrong(undefined)), 'teammate to be String or Object (got undefined)'],
  [
    (front) => front.assign(wrong({ name: 'Mia' })),
    'teammate to be String or Object with alias or id (got Object)',
  ],
  [(front) => front.assign({ alias: wrong(7) }), 'teammate.alias to be String (got Number)'],
  [(front) => front.assign(''), 'teammate to be String or Object with alias or id (got empty String)'],
  [(front) => front.assign('mia', wrong(7)), 'conversation to be String or Object (got Number)'],
  [(front) => front.unassign(wrong({})), 'conversation to be String or Object with id (got Object)'],
  [(front) => front.attachTag(wrong(['vip'])), 'tag to be String or Object (got Array)'],
  [(front) => front.moveToInbox(wrong(null)), 'inbox to be String or Object (got null)'],
  [(front) => front.moveToInbox(wrong({})), 'inbox to be String or Object with alias or id (got Object)'],
  [(front) => front.openUrl(wrong(undefined)), 'url to be String (got undefined)'],
  [(front) => front.search(wrong(/a/)), 'text to be String (got Object)'],
  [(front) => front.insertHTML(wrong(true)), 'html to be String (got Boolean)'],
  [(front) => front.setPanelWidth(wrong('400')), 'width to be Number (got String)'],
  [(front) => front.setPanelWidth(Number.NaN), 'width to be Number (got NaN or infinite)'],
  [(front) => front.copyToClipboard(wrong(42)), 'text to be String (got Number)'],
  [(front) => front.addTopic(wrong('web')), 'topic to be Object (got String)'],
  [
    (front) => front.addTopic({ type: 'web', name: 'A', ext_link: wrong(1) }),
    'topic.ext_link to be String (got Number)',
  ],
  [
    (front) => front.addTopic({ type: 'web', name: 'A', ext_link: 'https://a.test' }, wrong('later')),
    'cb to be Function (got String)',
  ],
])('a wrong argument throws at once and nothing is sent (%#)', (call, text) => {
  const { front, sent } = openFramedPage();

  expect(() => call(front as Required<LegacyFront>)).toThrow(`[Front] expected ${text}.`);
  expect(sent()).toEqual([]);
});
