import { expect, test } from 'vitest';
import { openFramedPage, spy } from './framedPage.test.support.ts';

const WORDS = { title: 'Sure?', message: 'It is gone then.', okTitle: 'Yes', cancelTitle: 'No' };

test.each([
  ['alert', undefined, []],
  ['alert', true, []],
  ['report', true, []],
  ['confirm', true, [true]],
  ['confirm', false, [false]],
  ['confirm', undefined, [false]],
  ['prompt', 'Mia', ['Mia']],
  ['prompt', '', ['']],
  ['prompt', undefined, [null]],
  ['prompt', false, [null]],
] as const)('%s answered with %j calls back with %j', (name, val, values) => {
  const { front, sent, answer } = openFramedPage();
  const callback = spy();

  front[name]({ ...WORDS, placeholder: 'Name', onOpen: () => undefined, nested: {} }, callback);
  expect(sent()).toEqual([{ type: name, seq: 1, options: { ...WORDS, placeholder: 'Name' } }]);

  answer(val);
  expect(callback).toHaveBeenCalledExactlyOnceWith(...values);
});

test('alert and report need no callback', () => {
  const { front, answer, thrownLater } = openFramedPage();

  front.alert(WORDS);
  answer();
  front.report(WORDS);
  answer();

  expect(thrownLater()).toEqual([]);
});

test('a date picker sends dates as dates', () => {
  const { front, sent } = openFramedPage();
  const noon = new Date('2026-01-02T12:00:00Z');

  front.promptDate(
    { position: { left: 3, top: 4 }, val: noon, before: noon.getTime(), after: null },
    () => undefined,
  );
  front.promptDate({}, () => undefined);

  expect(sent()).toEqual([
    {
      type: 'prompt_date',
      seq: 1,
      options: { position: { left: 3, top: 4 }, val: noon, before: noon },
    },
    { type: 'prompt_date', seq: 2, options: {} },
  ]);
});

test.each([
  [new Date(86_400_000), new Date(86_400_000)],
  [86_400_000, new Date(86_400_000)],
  [new Date(Number.NaN), false],
  [false, false],
  [null, false],
  [undefined, false],
  ['tomorrow', false],
])('a picked date of %j comes back as %j', (val, date) => {
  const { front, answer } = openFramedPage();
  const callback = spy();
  front.promptDate({}, callback);

  answer(val);

  expect(callback).toHaveBeenCalledExactlyOnceWith(date);
});

test.each(['alert', 'report', 'confirm', 'prompt'])('the older form opens %s', (name) => {
  const { front, sent, answer } = openFramedPage();
  const callback = spy();

  front.dialog(name, WORDS, callback);
  expect(sent()).toEqual([{ type: name, seq: 1, options: WORDS }]);

  answer('x');
  expect(callback).toHaveBeenCalledOnce();
});

test('the older form opens dates and lists too', () => {
  const { front, sent } = openFramedPage();

  front.dialog('promptDate', {}, () => undefined);
  front.dialog('prompt_date', {}, () => undefined);
  front.dialog('fuzzylist', { items: [] }, () => undefined);

  expect(sent().map(({ type }) => type)).toEqual(['prompt_date', 'prompt_date', 'fuzzylist']);
});

const wrong = (value: unknown) => value as never;

test('wrong arguments throw at once and nothing is sent', () => {
  const { front, sent } = openFramedPage();
  const none = () => undefined;

  expect(() => front.alert(wrong('Hi'))).toThrow('[Front] expected options to be Object (got String).');
  expect(() => front.alert({ title: wrong(1) })).toThrow(
    '[Front] expected options.title to be String (got Number).',
  );
  expect(() => front.report(WORDS, wrong(1))).toThrow('[Front] expected cb to be Function (got Number).');
  expect(() => front.confirm(WORDS, wrong(undefined))).toThrow(
    '[Front] expected cb to be Function (got undefined).',
  );
  expect(() => front.prompt(WORDS, wrong(undefined))).toThrow(
    '[Front] expected cb to be Function (got undefined).',
  );
  expect(() => front.promptDate({}, wrong(undefined))).toThrow(
    '[Front] expected cb to be Function (got undefined).',
  );
  expect(() => front.promptDate({ val: wrong('today') }, none)).toThrow(
    '[Front] expected options.val to be Date (got String).',
  );
  expect(() => front.promptDate({ val: new Date(Number.NaN) }, none)).toThrow(
    '[Front] expected options.val to be valid Date (got invalid Date).',
  );
  expect(() => front.promptDate({ position: wrong({ left: 1 }) }, none)).toThrow(
    '[Front] expected options.position.top to be Number (got undefined).',
  );
  expect(() => front.dialog(wrong(undefined), {})).toThrow(
    '[Front] expected name to be String (got undefined).',
  );
  expect(() => front.dialog('toString', {})).toThrow(
    '[Front] expected name to be one of alert, report, confirm,',
  );
  expect(sent()).toEqual([]);
});
