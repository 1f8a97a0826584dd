import { expect, test } from 'vitest';
import { METHODS } from './index.ts';

test('a misspelt field of a draft is refused, not ignored', () => {
  const parsed = METHODS.createDraft.current.args.safeParse([{ subjct: 'Hi' }]);
  expect(parsed.error?.issues[0]).toMatchObject({ code: 'unrecognized_keys', keys: ['subjct'] });
});

test('an update says how it is meant', () => {
  expect(METHODS.updateDraft.current.args.safeParse(['dra_1', {}]).success).toBe(false);
  expect(METHODS.updateDraft.current.args.safeParse(['dra_1', { updateMode: 'insert' }]).success).toBe(true);
});

test('a field Front adds to a teammate tomorrow does not break a plugin', () => {
  const answer = { results: [{ id: 't', name: 'A', username: 'a', email: 'a@b.c', pronouns: 'she' }] };
  expect(METHODS.listTeammates.current.returns.safeParse(answer).success).toBe(true);
});

test('the seed takes a teammate as alias, id or object', () => {
  const { payload } = METHODS.assign.seed;
  for (const assignee of ['ann', 'tea_1', { id: 'tea_1', display_name: 'Ann' }]) {
    expect(payload.safeParse({ assignee }).success).toBe(true);
  }
});

test('dates and files arrive as such', () => {
  const file = new File(['x'], 'x.txt');
  expect(METHODS.downloadAttachment.current.returns.parse(file)).toBe(file);
  expect(METHODS.createDraft.current.args.safeParse([{ attachments: [file] }]).success).toBe(true);
});
