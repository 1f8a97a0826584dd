import { describe, expect, test } from 'vitest';
import { matches } from '../front/matches.ts';
import { keyOf, selectionOf, tallied, type Conversation } from './selection.ts';
import { possibleStatuses, statusBefore } from './statusWords.ts';
import {
  coverageOf,
  isPending,
  NO_TAGGING,
  shownCoverage,
  taggingAfter,
  type TaggingEvent,
} from './tagging.ts';

const conversation = (id: string, status: string, ...tagIds: string[]) =>
  ({ id, status, tags: tagIds.map((tagId) => ({ id: tagId, name: tagId })) }) as unknown as Conversation;

describe('what is selected', () => {
  const one = conversation('cnv_1', 'open');
  test.each([
    ['nothing', undefined, ''],
    ['nothing yet', { type: 'noConversation' }, ''],
    ['one conversation', { type: 'singleConversation', conversation: one }, 'cnv_1'],
    [
      'several',
      { type: 'multiConversations', conversations: [one, conversation('cnv_2', 'open')] },
      'cnv_1 cnv_2',
    ],
    ['a new message', { type: 'messageComposer', conversation: undefined }, ''],
  ])('%s', (_what, context, key) => {
    expect(keyOf(selectionOf(context as Parameters<typeof selectionOf>[0]))).toBe(key);
  });

  test('is summed up by how many have what', () => {
    expect(tallied(['Open', 'Open'])).toEqual(['Open']);
    expect(tallied(['Archived', 'Open', 'Open'])).toEqual(['Open (2)', 'Archived (1)']);
  });
});

describe('the status', () => {
  test('can become anything that not all are already', () => {
    expect(possibleStatuses([conversation('1', 'open')])).toEqual(['archived', 'trashed']);
    expect(possibleStatuses([conversation('1', 'open'), conversation('2', 'trashed')])).toEqual([
      'archived',
      'open',
      'trashed',
    ]);
    expect(possibleStatuses([conversation('1', 'spam')])).toEqual(['archived', 'open', 'trashed']);
  });

  test('can go back only where all had the same, and a plugin can set it', () => {
    expect(statusBefore([conversation('1', 'open'), conversation('2', 'open')])).toBe('open');
    expect(statusBefore([conversation('1', 'open'), conversation('2', 'archived')])).toBeUndefined();
    expect(statusBefore([conversation('1', 'spam')])).toBeUndefined();
  });
});

describe('tagging', () => {
  const both = [conversation('1', 'open', 'vip', 'late'), conversation('2', 'open', 'vip')];
  const after = (...events: TaggingEvent[]) => events.reduce(taggingAfter, NO_TAGGING);
  const asked = (tagId: string, target: 'all' | 'none'): TaggingEvent => ({ type: 'asked', tagId, target });

  test('knows all, some and none', () => {
    expect(['vip', 'late', 'new'].map((id) => coverageOf(both, id))).toEqual(['all', 'some', 'none']);
  });

  test('shows what was asked for at once, for several tags at a time', () => {
    const tagging = after(asked('vip', 'none'), asked('new', 'all'));
    expect(['vip', 'late', 'new'].map((id) => shownCoverage(tagging, both, id))).toEqual([
      'none',
      'some',
      'all',
    ]);
    expect(['vip', 'late', 'new'].map((id) => isPending(tagging, id))).toEqual([true, false, true]);
  });

  test('goes back and says why when Front refuses, leaving the others alone', () => {
    const tagging = after(asked('vip', 'none'), asked('new', 'all'), {
      type: 'failed',
      tagId: 'vip',
      message: 'No right',
    });
    expect(shownCoverage(tagging, both, 'vip')).toBe('all');
    expect(tagging.failures.get('vip')).toBe('No right');
    expect(isPending(tagging, 'new')).toBe(true);
    expect(taggingAfter(tagging, asked('vip', 'none')).failures.size).toBe(0);
  });

  test('what is done stays as asked until Front shows it', () => {
    const done = after(asked('new', 'all'), { type: 'done', tagId: 'new' });
    expect(shownCoverage(taggingAfter(done, { type: 'shown', conversations: both }), both, 'new')).toBe(
      'all',
    );
    const tagged = both.map(({ id }) => conversation(id, 'open', 'new'));
    expect(taggingAfter(done, { type: 'shown', conversations: tagged }).changes.size).toBe(0);
  });

  test('Front has the last word when it never shows it', () => {
    const done = after(
      asked('new', 'all'),
      { type: 'done', tagId: 'new' },
      { type: 'expired', tagId: 'new' },
    );
    expect(shownCoverage(done, both, 'new')).toBe('none');
  });

  test('asked again meanwhile, the older answer does not end the newer wait', () => {
    const again = after(asked('new', 'all'), { type: 'done', tagId: 'new' }, asked('new', 'none'), {
      type: 'expired',
      tagId: 'new',
    });
    expect(isPending(again, 'new')).toBe(true);
  });
});

test.each([
  ['', true],
  ['toma', true],
  ['ETCH tomas', true],
  ['  northwind ', true],
  ['tomas anna', false],
])('searching “%s” for Tomás Etcheverry: %s', (query, isFound) => {
  expect(matches(query, 'Tomás Etcheverry', undefined, 't@northwind.example')).toBe(isFound);
});
