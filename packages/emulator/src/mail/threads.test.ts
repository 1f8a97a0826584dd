import { expect, test } from 'vitest';
import { emptyWorld, importInto, letter } from './mail.test.support.ts';

const day = (number: number) => `${number} Mar 2026 09:00:00 +0000`;
const QUESTION = letter('question', { id: 'q@x', date: day(1) });
const ANSWER = letter('answer', { id: 'a@x', date: day(2), inReplyTo: 'q@x' });
const THANKS = letter('thanks', { id: 't@x', date: day(3), answers: ['q@x', 'a@x'] });
const ORDERS = [
  [QUESTION, ANSWER, THANKS],
  [THANKS, ANSWER, QUESTION],
  [ANSWER, THANKS, QUESTION],
  [THANKS, QUESTION, ANSWER],
];

test.each(ORDERS)(
  'mails that answer one another are one conversation, in whatever order they come',
  async (...files) => {
    const { conversations } = await importInto(emptyWorld(), ...files);

    expect(
      conversations.map(({ subject, messages }) => [subject, ...messages.map((message) => message.subject)]),
    ).toEqual([['question', 'question', 'answer', 'thanks']]);
  },
);

test('a missing mail in the middle still holds the others together', async () => {
  const { conversations } = await importInto(
    emptyWorld(),
    letter('two answers, one', { id: '1@x', inReplyTo: 'missing@x' }),
    letter('two answers, two', { id: '2@x', inReplyTo: 'missing@x' }),
    letter('no id', { answers: ['1@x'] }),
  );

  expect(conversations).toHaveLength(1);
});

test('the same subject alone joins nothing', async () => {
  const { conversations } = await importInto(
    emptyWorld(),
    letter('a', { id: 'a@x', subject: 'Invoice' }),
    letter('b', { id: 'b@x', subject: 'Re: Invoice' }),
    letter('c', { subject: 'Invoice' }),
    letter('d', { subject: 'Invoice' }),
  );

  expect(conversations).toHaveLength(4);
});

test('an answer joins the conversation that is here, in the order of dates, without changing the rest of it', async () => {
  const { world } = await importInto(emptyWorld(), QUESTION, THANKS);
  const before = { ...world.conversations[0]!, messages: [] };
  world.conversations[0]!.messages.forEach((message) => (message.externalId = `<${message.externalId}>`));

  const next = await importInto(world, letter('answer', { id: 'a@x', date: day(2), inReplyTo: 'q@x' }));

  expect(next.conversations).toHaveLength(1);
  expect({ ...next.conversations[0]!, messages: [] }).toEqual(before);
  expect(next.conversations[0]!.messages.map(({ subject }) => subject)).toEqual([
    'question',
    'answer',
    'thanks',
  ]);
});

test('a question that comes after its answer joins it when the answer comes along once more', async () => {
  const { world } = await importInto(emptyWorld(), ANSWER);

  const next = await importInto(world, QUESTION, ANSWER);

  expect(next.conversations.map(({ messages }) => messages.map(({ subject }) => subject))).toEqual([
    ['question', 'answer'],
  ]);
  expect(next.report).toMatchObject({ imported: 1, duplicates: 1 });
});

test('where a chain leads to two conversations, each mail goes to the nearer one', async () => {
  const { world } = await importInto(emptyWorld(), letter('a', { id: 'a@x' }), letter('b', { id: 'b@x' }));

  const { conversations } = await importInto(
    world,
    letter('to b', { id: 'c@x', answers: ['a@x', 'b@x'] }),
    letter('to a', { id: 'd@x', answers: ['b@x', 'a@x'] }),
  );

  expect(conversations.map(({ messages }) => messages.map(({ subject }) => subject))).toEqual([
    ['a', 'to a'],
    ['b', 'to b'],
  ]);
});

test('a parent that comes in a later import joins the reply that names it', async () => {
  const first = await importInto(emptyWorld(), ANSWER);
  const next = await importInto(first.world, QUESTION);
  expect(next.conversations.map(({ messages }) => messages.map(({ subject }) => subject))).toEqual([
    ['question', 'answer'],
  ]);
});
