import { expect, test } from 'vitest';
import { fullDate, preciseTime, shortDate } from './dates.ts';

const now = new Date(2026, 2, 5, 18, 0).getTime();

test('today’s mails show the hour, this year’s the day, older ones the year too', () => {
  expect(shortDate(new Date(2026, 2, 5, 9, 5).toISOString(), now)).toBe('09:05');
  expect(shortDate(new Date(2026, 0, 20).getTime(), now)).toBe('Jan 20');
  expect(shortDate(new Date(2025, 11, 31).getTime(), now)).toBe('Dec 31, 2025');
});

test('a message shows its whole date, the log its milliseconds', () => {
  expect(fullDate(new Date(2026, 2, 5, 9, 5).getTime())).toBe('Thu, Mar 5, 2026, 09:05');
  expect(preciseTime(new Date(2026, 2, 5, 9, 5, 7, 42).getTime())).toBe('09:05:07.042');
});
