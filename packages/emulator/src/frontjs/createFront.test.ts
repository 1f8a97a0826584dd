import { expect, test } from 'vitest';
import { HOST, openFramedPage, spy } from './framedPage.test.support.ts';

test('a page reports its address without the secret, to its host alone', () => {
  const { posted } = openFramedPage({
    href: `https://plugin.test/panel?front_domain=${HOST}&view=a&auth_secret=s3cret&more#top`,
  });

  expect(posted).toEqual([
    {
      message: {
        type: 'plugin_connected',
        endpoint: `https://plugin.test/panel?front_domain=${HOST}&view=a`,
        debug: false,
      },
      targetOrigin: HOST,
    },
  ]);
});

test('the secret is cut off as the only query part too, and a hash counts', () => {
  const endpoint = (path: string) =>
    openFramedPage({ href: `https://plugin.test${path}`, ancestors: [HOST] }).last()?.['endpoint'];

  expect(endpoint('/panel?auth_secret=s3cret')).toBe('https://plugin.test/panel');
  expect(endpoint('/panel?my_auth_secret=1#here')).toBe('https://plugin.test/panel?my_auth_secret=1#here');
});

test('a page can say that it is being debugged', () => {
  expect(openFramedPage({ frontDebug: true }).last()).toMatchObject({ debug: true });
});

test('the first sync is ready, later ones are reconnect', () => {
  const { front, host } = openFramedPage();
  const heard: string[] = [];
  front.on('ready', () => heard.push('ready'));
  front.on('reconnect', () => heard.push('reconnect'));

  host({ type: 'sync' });
  host({ type: 'sync' });
  host({ type: 'sync' });

  expect(heard).toEqual(['ready', 'reconnect', 'reconnect']);
});

test('requests made before the first sync are sent at once, after the connection', () => {
  const { front, posted, answer } = openFramedPage();
  const callback = spy();

  front.fetchInboxes(callback);
  expect(posted.map(({ message }) => message['type'])).toEqual(['plugin_connected', 'fetch_inboxes']);

  answer([]);
  expect(callback).toHaveBeenCalledExactlyOnceWith([]);
});

test('a conversation event carries the whole message, and the user is known by then', () => {
  const { front, host } = openFramedPage();
  const user = { alias: 'mia', given_name: 'Mia' };
  const message = {
    type: 'conversation' as const,
    contact: { id: 'crd_1' },
    conversation: { id: 'cnv_1' },
    message: { id: 'msg_2', body: '<p>Hi</p>' },
    otherMessages: [{ id: 'msg_1' }],
  };
  const heard: unknown[] = [];
  front.on('conversation', (event) => heard.push(event, front.user));

  host({ type: 'user', user });
  host(message);

  expect(heard).toEqual([message, user]);
});

test('the user changes when the host says so, and never to junk', () => {
  const { front, host, receive } = openFramedPage();
  expect(front.user).toBeUndefined();

  host({ type: 'user', user: { alias: 'mia' } });
  receive({ type: 'user' });
  receive({ type: 'user', user: 'leo' });
  expect(front.user).toEqual({ alias: 'mia' });

  host({ type: 'user', user: { alias: 'leo' } });
  expect(front.user).toEqual({ alias: 'leo' });
});

test('no conversation and the panel being shown or hidden are told', () => {
  const { front, host } = openFramedPage();
  const heard: unknown[] = [];
  front.on('no_conversation', (...values) => heard.push(values));
  front.on('panel_visible', (visible) => heard.push([visible, front.visible]));

  expect(front.visible).toBe(false);
  host({ type: 'no_conversation' });
  host({ type: 'panel_visible', visible: true });
  host({ type: 'panel_visible', visible: false });

  expect(heard).toEqual([[], [true, true], [false, false]]);
});

test.each([
  ['another origin', { origin: 'http://localhost:4001' }],
  ['another window', { source: { postMessage: () => undefined } }],
  ['no window', { source: null }],
])('a message from %s is dropped', (_from, from) => {
  const { front, receive } = openFramedPage();
  const listener = spy();
  front.on('no_conversation', listener);

  receive({ type: 'no_conversation' }, from);
  expect(listener).not.toHaveBeenCalled();

  receive({ type: 'no_conversation' });
  expect(listener).toHaveBeenCalledOnce();
});

test.each([
  undefined,
  null,
  7,
  'sync',
  [],
  [{ type: 'sync' }],
  {},
  { type: 'unknown' },
  { type: 'toString' },
  { type: ['sync'] },
  { type: 'panel_visible', visible: 'yes' },
])('junk is ignored and never answered: %j', (junk) => {
  const { front, receive, sent } = openFramedPage();
  const listener = spy();
  for (const name of ['ready', 'panel_visible', 'unknown', 'toString', 'user']) front.on(name, listener);

  receive(junk);

  expect(listener).not.toHaveBeenCalled();
  expect(sent()).toEqual([]);
});

test('only the first answer counts, and answers to nothing are ignored', () => {
  const { front, receive, sent, thrownLater } = openFramedPage();
  const first = spy();
  const second = spy();
  front.fetchTeam(first);
  front.fetchDraft(second);
  expect(sent().map(({ seq }) => seq)).toEqual([1, 2]);

  receive({ type: 'done', seq: 2, val: 'b' });
  receive({ type: 'done', seq: 2, val: 'late' });
  receive({ type: 'done', seq: 9, val: 'nobody' });
  receive({ type: 'done', seq: '1', val: 'text' });
  receive({ type: 'done', val: 'none' });
  receive({ type: 'done', seq: 1 });

  expect(second).toHaveBeenCalledExactlyOnceWith('b');
  expect(first).toHaveBeenCalledExactlyOnceWith(undefined);
  expect(thrownLater()).toEqual([]);
});

test('a callback that throws is shown later and stops nothing', () => {
  const { front, answer, thrownLater } = openFramedPage();
  const fault = new Error('page fault');
  front.fetchTeam(() => {
    throw fault;
  });

  expect(() => answer()).not.toThrow();
  expect(thrownLater()).toEqual([fault]);
});

test('commands work after taking them off Front', () => {
  const { front, last } = openFramedPage();
  const { search } = front;

  search('invoice');

  expect(last()).toEqual({ type: 'search', query: 'invoice' });
});

test('a listener in a later script hears of what came while the page was still being read, in order', () => {
  const { front, host, finishParsing } = openFramedPage({ isParsed: false });
  host({ type: 'sync' });
  host({ type: 'no_conversation' });
  const heard: string[] = [];
  for (const name of ['ready', 'no_conversation'] as const) front.on(name, () => heard.push(name));
  expect(heard).toEqual([]);
  finishParsing();
  expect(heard).toEqual(['ready', 'no_conversation']);
  host({ type: 'no_conversation' });
  expect(heard).toHaveLength(3);
});
