import { expect } from 'vitest';
import { test } from './test.ts';

test('names and arguments come from the contract', ({ host }) => {
  expect(host).toHaveCalledFront('createDraft', { replyOptions: { type: 'reply' } });
  expect(host).toHaveCalledFront('assign', null);
  expect(host).toHaveCalledFront('addLink', expect.stringContaining('shop'));
  // @ts-expect-error Front has no such method
  expect(host).toHaveCalledFront('addLnik');
  // @ts-expect-error a status is one of four words
  expect(host).toHaveCalledFront('setStatus', 'closed');
  // @ts-expect-error a draft has a body, not a text
  expect(host).toHaveDraft({ text: 'Hi' });
});
