import { expect, test } from 'vitest';
import { openFramedPage, spy } from './framedPage.test.support.ts';

const DEAL = 'https://crm.test/1';

test.each(['openUrlInPopup', 'openPopupUrl'] as const)('%s lets the host open the popup', (name) => {
  const { front, sent } = openFramedPage();

  front[name](DEAL, 'Deal');
  front[name](DEAL);

  expect(sent()).toEqual([
    { type: 'open_popup_url', url: DEAL, title: 'Deal' },
    { type: 'open_popup_url', url: DEAL },
  ]);
});

test('openPopup asks the host, opens a window, and closePopup closes it', () => {
  const { front, sent, opened, answer } = openFramedPage();
  const callback = spy();

  front.openPopup(DEAL, 'Deal', callback);
  expect(sent()).toEqual([{ type: 'will_open_popup', seq: 1, url: DEAL, title: 'Deal' }]);
  expect(opened).toEqual([]);

  answer(true);
  expect(opened).toMatchObject([{ url: DEAL, isClosed: false }]);
  expect(callback).toHaveBeenCalledExactlyOnceWith(opened[0]);

  front.closePopup();
  front.closePopup();
  expect(opened).toMatchObject([{ isClosed: true }]);
});

test('where windows cannot be opened the host is asked to', () => {
  const { front, last, answer } = openFramedPage({ canOpenWindows: false });
  const callback = spy();

  front.openPopup(DEAL, callback as never);
  answer();

  expect(last()).toEqual({ type: 'open_popup_url', url: DEAL });
  expect(callback).toHaveBeenCalledExactlyOnceWith(null);
});

test('a host can refuse a popup', () => {
  const { front, opened, sent, answer } = openFramedPage();
  const callback = spy();

  front.openPopup(DEAL, undefined, callback);
  answer(false);

  expect(opened).toEqual([]);
  expect(sent()).toHaveLength(1);
  expect(callback).toHaveBeenCalledExactlyOnceWith(null);
});

test('addresses and titles are texts', () => {
  const { front, sent } = openFramedPage();
  const wrong = (value: unknown) => value as never;

  expect(() => front.openUrlInPopup(wrong(7))).toThrow('[Front] expected url to be String (got Number).');
  expect(() => front.openPopupUrl(DEAL, wrong({}))).toThrow(
    '[Front] expected title to be String (got Object).',
  );
  expect(() => front.openPopup(wrong(undefined))).toThrow(
    '[Front] expected url to be String (got undefined).',
  );
  expect(sent()).toEqual([]);
});
