import { expect, test } from 'vitest';
import { needsOf } from './needsOf.ts';

test('a method that the wire has needs itself', () => {
  expect(needsOf('tag', 'current')).toEqual(['tag']);
  expect(needsOf('attachTag', 'legacy')).toEqual(['attachTag']);
});

test('one that is translated needs what it is done with', () => {
  expect(needsOf('insertHTML', 'current')).toEqual(['updateDraft']);
  expect(needsOf('addLink', 'legacy')).toEqual(['addTopic']);
  expect(needsOf('listMessages', 'legacy')).toEqual([]);
});

test('one that there is no way for needs the impossible', () => {
  expect(needsOf('setPanelWidth', 'current')).toBeUndefined();
  expect(needsOf('displayNotification', 'legacy')).toBeUndefined();
});
