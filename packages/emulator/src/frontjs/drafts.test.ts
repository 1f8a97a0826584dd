import { expect, test } from 'vitest';
import { openFramedPage, spy } from './framedPage.test.support.ts';
import type { LegacyFront } from './front.ts';
import type { DraftOptions } from './options.ts';

type Call = (front: Required<LegacyFront>, callback: () => void) => void;

const HELLO = { subject: 'Hello' };
const CONVERSATION = { id: 'cnv_7' };

test.each<[string, Call, object]>([
  ['compose with nothing', (front) => front.compose(), { type: 'compose', options: {} }],
  ['compose with no options', (front) => front.compose({}), { type: 'compose', options: {} }],
  ['compose', (front) => front.compose(HELLO), { type: 'compose', options: HELLO }],
  ['reply with nothing', (front) => front.reply(), { type: 'reply', options: {} }],
  ['reply', (front) => front.reply(HELLO, false), { type: 'reply', options: HELLO }],
  ['reply to all', (front) => front.reply(HELLO, true), { type: 'reply_all', options: HELLO }],
  [
    'reply elsewhere',
    (front) => front.reply(HELLO, true, CONVERSATION),
    { type: 'reply_all', options: HELLO, conversation_id: 'cnv_7' },
  ],
  [
    'reply to the current one',
    (front) => front.reply(HELLO, true, undefined),
    { type: 'reply_all', options: HELLO },
  ],
  ['forward', (front) => front.forward(HELLO), { type: 'forward', options: HELLO }],
  [
    'forward elsewhere',
    (front) => front.forward(HELLO, 'cnv_7'),
    { type: 'forward', options: HELLO, conversation_id: 'cnv_7' },
  ],
  [
    'forward to one',
    (front) => front.forwardTo('a@b.test'),
    { type: 'forward', options: { to: ['a@b.test'] } },
  ],
  [
    'forward to some',
    (front) => front.forwardTo(['a@b.test'], HELLO, CONVERSATION),
    { type: 'forward', options: { ...HELLO, to: ['a@b.test'] }, conversation_id: 'cnv_7' },
  ],
  [
    'update the recipients',
    (front) => front.updateDraft('msg_1', { recipients: { to: ['a@b.test'], cc: 'c@d.test', bcc: [] } }),
    {
      type: 'update_draft',
      draft_id: 'msg_1',
      options: { recipients: { to: ['a@b.test'], cc: ['c@d.test'], bcc: [] } },
    },
  ],
  [
    'update the attachments of a fetched draft',
    (front) => front.updateDraft({ id: 'msg_1' }, { attachment_uids: ['u_1', undefined] }),
    { type: 'update_draft', draft_id: 'msg_1', options: { attachment_uids: ['u_1'] } },
  ],
])('%s', (_name, call, message) => {
  const { front, sent } = openFramedPage();

  call(front as Required<LegacyFront>, () => undefined);

  expect(sent()).toEqual([{ ...message, seq: 1 }]);
});

test.each<[string, Call]>([
  ['compose', (front, callback) => front.compose({}, callback)],
  ['reply', (front, callback) => front.reply({}, true, CONVERSATION, callback)],
  ['reply without a conversation', (front, callback) => front.reply({}, true, callback as never)],
  ['forward', (front, callback) => front.forward({}, callback)],
  ['forward elsewhere', (front, callback) => front.forward({}, CONVERSATION, callback)],
  ['forwardTo', (front, callback) => front.forwardTo('a@b.test', {}, callback)],
  ['updateDraft', (front, callback) => front.updateDraft('msg_1', {}, callback)],
])('%s hands the draft to its callback', (_name, call) => {
  const { front, answer } = openFramedPage();
  const callback = spy();

  call(front as Required<LegacyFront>, callback);
  answer({ id: 'msg_9' });

  expect(callback).toHaveBeenCalledExactlyOnceWith({ id: 'msg_9' });
});

test('a draft reaches the host in one shape, whatever the page gave', () => {
  const { front, last } = openFramedPage();

  front.compose({
    from: { id: 'cha_1' },
    to: 'a@b.test',
    cc: ['c@d.test'],
    bcc: null,
    subject: 'Hello',
    body: '<p>Hi</p>',
    attachment_uids: ['u_1', undefined, null, 'u_2'],
    hide_composer: true,
    send_now: false,
    mark_archived: true,
    tags: ['vip', { id: 'tag_2' }],
    inbox: { alias: 'support' },
    onSent: () => undefined,
  } as DraftOptions);

  expect(last()?.['options']).toEqual({
    from: 'cha_1',
    to: ['a@b.test'],
    cc: ['c@d.test'],
    subject: 'Hello',
    body: '<p>Hi</p>',
    attachment_uids: ['u_1', 'u_2'],
    hide_composer: true,
    send_now: false,
    mark_archived: true,
    tags: ['vip', 'tag_2'],
    inbox: 'support',
  });
});

test.each([
  [{ html: '<b>1</b>', body: '<i>2</i>', text: '3' }, '<b>1</b>'],
  [{ html: '', body: '<i>2</i>', text: '3' }, '<i>2</i>'],
  [{ text: `<Tom & "Mia's">` }, '&lt;Tom &amp; &quot;Mia&#39;s&quot;&gt;'],
  [{ body: '' }, ''],
  [{ subject: 'no body' }, undefined],
])('the body is the HTML, else the body, else the escaped text: %j', (options, body) => {
  const { front, last } = openFramedPage();

  front.reply(options);

  expect(last()?.['options']).toEqual({
    ...('subject' in options ? options : {}),
    ...(body !== undefined && { body }),
  });
});

const wrong = (value: unknown) => value as never;

test.each<[Call, string]>([
  [(front) => front.compose(wrong('Hello')), 'options to be Object (got String)'],
  [(front) => front.compose({}, wrong({})), 'cb to be Function (got Object)'],
  [(front) => front.compose({ to: wrong(7) }), 'options.to to be Array (got Number)'],
  [(front) => front.compose({ cc: ['a@b.test', wrong(null)] }), 'options.cc[1] to be String (got null)'],
  [
    (front) => front.compose({ attachment_uids: [wrong(1)] }),
    'options.attachment_uids[0] to be String (got Number)',
  ],
  [
    (front) => front.compose({ hide_composer: wrong('yes') }),
    'options.hide_composer to be Boolean (got String)',
  ],
  [(front) => front.compose({ tags: [wrong(1)] }), 'options.tags[0] to be String or Object (got Number)'],
  [(front) => front.reply({ text: wrong({}) }), 'options.text to be String (got Object)'],
  [(front) => front.reply({}, wrong('all')), 'replyAll to be Boolean (got String)'],
  [(front) => front.reply({}, true, wrong(3)), 'conversation to be String or Object (got Number)'],
  [(front) => front.reply({}, true, CONVERSATION, wrong(3)), 'cb to be Function (got Number)'],
  [(front) => front.forwardTo(undefined), 'to to be Array (got undefined)'],
  [(front) => front.updateDraft(wrong(undefined), {}), 'draft_id to be String or Object (got undefined)'],
  [(front) => front.updateDraft('msg_1', wrong(undefined)), 'options to be Object (got undefined)'],
  [
    (front) => front.updateDraft('msg_1', { recipients: { to: [wrong(1)] } }),
    'options.recipients.to[0] to be String (got Number)',
  ],
])('a wrong argument throws at once and nothing is sent (%#)', (call, text) => {
  const { front, sent } = openFramedPage();

  expect(() => call(front as Required<LegacyFront>, () => undefined)).toThrow(`[Front] expected ${text}.`);
  expect(sent()).toEqual([]);
});

test('compose() and compose({}) are valid', () => {
  const { front, sent } = openFramedPage();
  front.compose();
  front.compose({});
  expect(sent()).toEqual([1, 2].map((seq) => ({ type: 'compose', options: {}, seq })));
});
