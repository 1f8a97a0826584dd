import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test.each([
  ['Ana Silva', 'AS'],
  ['  ana   maria da silva ', 'AS'],
  ['Cher', 'C'],
  ['ana.silva@example.com', 'AS'],
  ['Jean-Luc', 'JL'],
  ['Łukasz Żak', 'ŁŻ'],
  ['田中 太郎', '田太'],
  ['(Acme) 24', 'A2'],
  ['🙂 Ana', 'A'],
  ['', '?'],
  ['!!!', '?'],
])('%j is %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
