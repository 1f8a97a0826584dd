import { expect, test } from 'vitest';
import { dateOf, dayOf, dayProblem } from './days.ts';

test('a date, milliseconds or a text become a day, and the day a date again', () => {
  const date = new Date(2026, 2, 5, 15, 30);
  expect(dayOf(date)).toBe('2026-03-05');
  expect(dayOf(date.getTime())).toBe('2026-03-05');
  expect(dayOf(date.toISOString())).toBe('2026-03-05');
  expect(dateOf('2026-03-05')).toEqual(new Date(2026, 2, 5));
});

test('what is no date is no day', () => {
  expect([dayOf(undefined), dayOf(null), dayOf('soon')]).toEqual(['', '', '']);
  expect(dateOf('')).toBeUndefined();
});

test('only days within the bounds can be chosen, the bounds among them', () => {
  expect(dayProblem('2026-03-05', '2026-03-05', '2026-03-05')).toBeUndefined();
  expect(dayProblem('2026-03-04', '2026-03-05', '')).toBe('Not before 2026-03-05.');
  expect(dayProblem('2026-03-06', '', '2026-03-05')).toBe('Not after 2026-03-05.');
  expect(dayProblem('', '', '')).toBe('Choose a day.');
});
