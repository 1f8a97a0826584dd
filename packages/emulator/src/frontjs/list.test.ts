import { expect, test } from 'vitest';
import { openFramedPage, spy } from './framedPage.test.support.ts';

const ITEMS = [
  { title: 'One', id: 1, run: () => 'one' },
  { title: 'Two', id: 2, run: () => 'two', deal: { value: 7 } },
];

test('the host gets the plain fields of items and their places', () => {
  const { front, sent } = openFramedPage();

  front.fuzzylist({ title: 'Deals', items: ITEMS }, () => undefined);

  expect(sent()).toEqual([
    {
      type: 'fuzzylist',
      seq: 1,
      options: {
        title: 'Deals',
        items: [
          { title: 'One', id: 1, _index: 0 },
          { title: 'Two', id: 2, _index: 1 },
        ],
      },
    },
  ]);
});

test.each([
  ['its place', 1],
  ['the item as it was sent', { title: 'Two', id: 2, _index: 1 }],
])("the page's own item comes back when the host answers with %s", (_name, val) => {
  const { front, answer } = openFramedPage();
  const callback = spy();
  const items = [...ITEMS];
  front.fuzzylist({ items }, callback);
  items.reverse();

  answer(val);

  expect(callback.mock.calls[0]?.[0]).toBe(ITEMS[1]);
});

test('an item that a host made anew comes back as it is', () => {
  const { front, answer } = openFramedPage();
  const callback = spy();
  front.fuzzylist({ items: ITEMS }, callback);

  answer({ title: 'Two', id: 2 });

  expect(callback).toHaveBeenCalledExactlyOnceWith({ title: 'Two', id: 2 });
});

test.each([undefined, null, false, -1, 2, 'Two', { _index: 9 }])('an answer of %j is a cancel', (val) => {
  const { front, answer } = openFramedPage();
  const callback = spy();
  front.fuzzylist({ items: ITEMS }, callback);

  answer(val);

  expect(callback).toHaveBeenCalledExactlyOnceWith(null);
});

test('a pick can open the next list', () => {
  const { front, answer, sent } = openFramedPage();
  const picked: unknown[] = [];
  front.fuzzylist({ items: ITEMS }, (first) => {
    picked.push(first?.run());
    front.fuzzylist({ items: ITEMS }, (second) => picked.push(second?.run()));
  });

  answer(1);
  answer(0);

  expect(picked).toEqual(['two', 'one']);
  expect(sent().map(({ seq }) => seq)).toEqual([1, 2]);
});

test('items are objects with titles', () => {
  const { front, sent } = openFramedPage();
  const open = (options: unknown, callback: unknown = () => undefined) =>
    front.fuzzylist(options as never, callback as never);

  expect(() => open({})).toThrow('[Front] expected options.items to be Array (got undefined).');
  expect(() => open({ items: ['One'] })).toThrow(
    '[Front] expected options.items[0] to be Object (got String).',
  );
  expect(() => open({ items: [{}] })).toThrow(
    '[Front] expected options.items[0].title to be String (got undefined).',
  );
  expect(() => open({ title: 1, items: [] })).toThrow(
    '[Front] expected options.title to be String (got Number).',
  );
  expect(() => open({ items: [] }, null)).toThrow('[Front] expected cb to be Function (got null).');
  expect(sent()).toEqual([]);
});
