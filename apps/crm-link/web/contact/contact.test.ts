import { describe, expect, test } from 'vitest';
import { contactsOf, nameOf, type Recipient } from './contactOf.ts';
import { formatAttribute } from './formatAttribute.ts';
import { timeAgo } from './timeAgo.ts';

const person = (handle: string, name?: string, known?: string) =>
  ({ handle, name, type: 'email', contact: known === undefined ? undefined : { name: known } }) as Recipient;

describe('what a contact is called', () => {
  test.each([
    ['as the address book says', person('a@x.example', 'Ann', 'Ann Smith'), 'Ann Smith'],
    ['else as their message says', person('a@x.example', 'Ann', ' '), 'Ann'],
    ['else by their handle', person('a@x.example'), 'a@x.example'],
  ])('%s', (_how, recipient, name) => {
    expect(nameOf(recipient)).toBe(name);
  });

  test('several conversations with one person name them once', () => {
    const conversations = [
      { recipient: person('a@x.example') },
      {},
      { recipient: person('b@x.example') },
      { recipient: person('A@X.example') },
    ];
    expect(contactsOf(conversations).map(({ handle }) => handle)).toEqual(['a@x.example', 'b@x.example']);
  });
});

describe('a custom field reads', () => {
  test.each([
    ['yes and no as words', 'boolean', false, 'No'],
    ['a number with its groups', 'number', 1234567.5, '1,234,567.5'],
    ['a day as a day, wherever the reader is', 'datetime', new Date('2026-03-02T00:00:00Z'), 'Mar 2, 2026'],
    ['a moment written as text', 'datetime', '2026-03-02', 'Mar 2, 2026'],
    ['a moment nobody can read as it is', 'datetime', 'soon', 'soon'],
    ['an empty text as a dash', 'string', ' ', '–'],
    ['a text as it is', 'enum', 'Gold', 'Gold'],
  ] as const)('%s', (_what, type, value, text) => {
    expect(formatAttribute({ type, value }, 'en-US')).toBe(text);
  });

  test('a moment with its time', () => {
    const moment = new Date(2026, 2, 2, 14, 5);
    expect(formatAttribute({ type: 'datetime', value: moment }, 'en-GB')).toBe('2 Mar 2026, 14:05');
  });
});

test.each([
  [0, 'now'],
  [-60, 'now'],
  [59, 'now'],
  [150, '2 minutes ago'],
  [86_400, 'yesterday'],
  [3 * 86_400, '3 days ago'],
  [800 * 86_400, '2 years ago'],
])('%s seconds after an edit it says “%s”', (seconds, words) => {
  const now = new Date('2026-03-02T12:00:00Z');
  expect(timeAgo(new Date(now.getTime() - seconds * 1000), now, 'en')).toBe(words);
});
