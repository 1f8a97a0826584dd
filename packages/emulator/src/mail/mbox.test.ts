import { expect, test } from 'vitest';
import { bytesOfLines, latin1 } from './mail.test.support.ts';
import { isMbox, splitMbox } from './mbox.ts';

const words = (mails: Uint8Array[]) => mails.map((mail) => new TextDecoder('latin1').decode(mail));

test.each(['\n', '\r\n'])('an mbox is cut where a line begins with "From " (%j)', (lineEnd) => {
  const bytes = latin1(
    [
      'From ida@club.example Mon Mar  2 09:00:00 2026',
      'Subject: one',
      '',
      'b\xe9low',
      '',
      'From ole@club.example Mon Mar  2 10:00:00 2026',
      'Subject: two',
      '',
      'above',
      '',
    ].join(lineEnd),
  );

  expect(isMbox(bytes)).toBe(true);
  expect(words(splitMbox(bytes))).toEqual([
    ['Subject: one', '', 'bélow', '', ''].join(lineEnd),
    ['Subject: two', '', 'above', ''].join(lineEnd),
  ]);
});

test('quoted lines lose one quote, and only those', () => {
  const bytes = bytesOfLines(
    'From a@b.example Mon Mar  2 09:00:00 2026',
    'Subject: x',
    '',
    '>From here',
    '>>From there',
    '> From me',
    'a >From b',
  );

  expect(words(splitMbox(bytes))[0]!.split('\r\n').slice(2)).toEqual([
    'From here',
    '>From there',
    '> From me',
    'a >From b',
  ]);
});

test('a sentence that begins with "From" cuts nothing, neither after a blank line nor in the middle', () => {
  const bytes = bytesOfLines(
    'From a@b.example',
    'Subject: x',
    '',
    'From one solid piece of wood',
    'and From glue.',
    '',
    'From now on.',
    '',
  );

  expect(splitMbox(bytes)).toHaveLength(1);
});

test.each([
  ['a mail', 'From: a@b.example', false],
  ['a mail with an old-fashioned space', 'From : a@b.example', false],
  ['a mail in an envelope', 'From a@b.example Mon Mar  2 09:00:00 2026', true],
  ['prose', 'From here to there', false],
  ['nothing', '', false],
])('%s: is it an mbox?', (_what, firstLine, expected) => {
  expect(isMbox(bytesOfLines(firstLine))).toBe(expected);
});

test('a file without separators is one mail, an empty one is none', () => {
  expect(splitMbox(bytesOfLines('Subject: x', '', 'y'))).toHaveLength(1);
  expect(splitMbox(new Uint8Array())).toEqual([]);
});
