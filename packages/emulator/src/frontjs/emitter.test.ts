import { expect, test } from 'vitest';
import { createEmitter } from './emitter.ts';
import { spy } from './framedPage.test.support.ts';

test('listeners hear every event of their name, in the order they came', () => {
  const events = createEmitter(spy());
  const heard: unknown[] = [];
  events.on('saved', (...values) => heard.push(['a', ...values]));
  events.on('saved', (...values) => heard.push(['b', ...values]));

  events.emit('saved', 1, 2);
  events.emit('other');
  events.emit('saved');

  expect(heard).toEqual([['a', 1, 2], ['b', 1, 2], ['a'], ['b']]);
});

test('a listener for once hears one event, even when it emits again itself', () => {
  const events = createEmitter(spy());
  const listener = spy(() => events.emit('saved'));
  events.once('saved', listener);

  events.emit('saved');
  events.emit('saved');

  expect(listener).toHaveBeenCalledOnce();
});

test('off drops one listener, or all of a name', () => {
  const events = createEmitter(spy());
  const [kept, dropped, once] = [spy(), spy(), spy()];
  events.on('saved', kept);
  events.on('saved', dropped);
  events.once('saved', once);

  events.off('saved', dropped);
  events.off('saved', once);
  events.off('never heard of');
  events.emit('saved');
  events.off('saved');
  events.emit('saved');

  expect(kept).toHaveBeenCalledOnce();
  expect(dropped).not.toHaveBeenCalled();
  expect(once).not.toHaveBeenCalled();
});

test('a listener that throws is reported and the next one still hears', () => {
  const report = spy();
  const events = createEmitter(report);
  const fault = new Error('page fault');
  const next = spy();
  events.on('saved', () => {
    throw fault;
  });
  events.on('saved', next);

  events.emit('saved');

  expect(report).toHaveBeenCalledExactlyOnceWith(fault);
  expect(next).toHaveBeenCalledOnce();
});

test('names are texts and listeners are functions', () => {
  const events = createEmitter(spy());
  const wrong = (value: unknown) => value as never;

  expect(() => events.on('saved', wrong(undefined))).toThrow(
    '[Front] expected listener to be Function (got undefined).',
  );
  expect(() => events.once(wrong(7), () => undefined)).toThrow(
    '[Front] expected name to be String (got Number).',
  );
  expect(() => events.off('saved', wrong('all'))).toThrow(
    '[Front] expected listener to be Function (got String).',
  );
  expect(() => events.emit(wrong(null))).toThrow('[Front] expected name to be String (got null).');
});
