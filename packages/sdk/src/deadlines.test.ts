import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDeadlines } from './deadlines.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('everyone has the whole time, whoever came before', () => {
  const deadlines = createDeadlines(100);
  const expired: string[] = [];
  deadlines.add(() => expired.push('first'));
  vi.advanceTimersByTime(60);
  deadlines.add(() => expired.push('second'));
  vi.advanceTimersByTime(40);
  expect(expired).toEqual(['first']);
  vi.advanceTimersByTime(59);
  expect(expired).toEqual(['first']);
  vi.advanceTimersByTime(1);
  expect(expired).toEqual(['first', 'second']);
});

test('what is taken back never expires, and nothing keeps running once all are forgotten', () => {
  const deadlines = createDeadlines(100);
  const first = vi.fn<() => void>();
  const second = vi.fn<() => void>();
  deadlines.add(first);
  deadlines.add(second);
  deadlines.remove(first);
  vi.advanceTimersByTime(99);
  deadlines.remove(second);
  vi.advanceTimersByTime(100);
  expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);

  deadlines.add(second);
  vi.advanceTimersByTime(100);
  expect(second).toHaveBeenCalledTimes(1);

  deadlines.add(second);
  deadlines.clear();
  expect(vi.getTimerCount()).toBe(0);
});

test('one that expires may add another', () => {
  const deadlines = createDeadlines(100);
  const again = vi.fn<() => void>();
  deadlines.add(() => deadlines.add(again));
  vi.advanceTimersByTime(199);
  expect(again).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(again).toHaveBeenCalledTimes(1);
});
