import { expect, test } from 'vitest';
import { openFramedPage } from './framedPage.test.support.ts';

const MISSING = ['insertHTML', 'setPanelWidth', 'updateDraft', 'addTopic'] as const;

test.each(['ios', 'android'] as const)(
  'on %s the methods that are missing there are gone by ready',
  (platform) => {
    const { front, host } = openFramedPage();
    const seen: unknown[] = [];
    front.on('ready', () => seen.push(MISSING.map((name) => name in front)));

    host({ type: 'sync', platform, missing: MISSING });

    expect(seen).toEqual([[false, false, false, false]]);
    expect(front.copyToClipboard).toBeTypeOf('function');
  },
);

test('a host that does not say what is missing changes nothing', () => {
  const { front, host, receive } = openFramedPage();
  const before = Object.keys(front);

  host({ type: 'sync' });
  host({ type: 'sync', platform: 'desktop', missing: [] });
  receive({ type: 'sync', missing: 'insertHTML' });

  expect(Object.keys(front)).toEqual(before);
});

test('methods come back when the host has them again', () => {
  const { front, host, last } = openFramedPage();
  host({ type: 'sync', platform: 'ios', missing: MISSING });
  host({ type: 'sync', platform: 'desktop', missing: [] });

  front.setPanelWidth?.(400);

  expect(last()).toEqual({ type: 'set_width', width: 400 });
});

test("the page's own stand-in for a missing method is left alone", () => {
  const { front, host } = openFramedPage();
  host({ type: 'sync', missing: ['insertHTML'] });
  const own = () => undefined;
  front.insertHTML = own;

  host({ type: 'sync', missing: [] });

  expect(front.insertHTML).toBe(own);
});

test('no host can take the events, the user or what is inherited away', () => {
  const { front, receive } = openFramedPage();

  receive({ type: 'sync', missing: ['on', 'emit', 'user', 'visible', 'toString', 7, null] });

  expect(front).toMatchObject({ visible: false, user: undefined });
  expect([front.on, front.emit, front.toString]).toEqual(
    Array.from({ length: 3 }, () => expect.any(Function)),
  );
});
