import { expect, test } from 'vitest';
import { openFramedPage, spy } from './framedPage.test.support.ts';

const FETCHES = [
  ['fetchInboxes', 'fetch_inboxes'],
  ['fetchChannels', 'fetch_channels'],
  ['fetchAllowedTeammates', 'fetch_allowed_teammates'],
  ['fetchAllowedTags', 'fetch_tags'],
  ['fetchNotes', 'fetch_notes'],
  ['fetchDraft', 'fetch_draft'],
  ['fetchConversation', 'fetch_conversation'],
  ['fetchTeam', 'fetch_team'],
  ['fetchAppPath', 'fetch_app_path'],
] as const;

test.each(FETCHES)('%s asks with %s and hands over what came', (name, type) => {
  const { front, sent, answer } = openFramedPage();
  const callback = spy();

  front[name](callback);
  expect(sent()).toEqual([{ type, seq: 1 }]);
  expect(callback).not.toHaveBeenCalled();

  answer({ id: 'x_1' });
  expect(callback).toHaveBeenCalledExactlyOnceWith({ id: 'x_1' });
});

test.each(FETCHES)('%s without a callback throws and sends nothing', (name) => {
  const { front, sent } = openFramedPage();

  expect(() => front[name](undefined as never)).toThrow(
    '[Front] expected cb to be Function (got undefined).',
  );
  expect(sent()).toEqual([]);
});

test('what cannot be had comes as null', () => {
  const { front, answer } = openFramedPage();
  const callback = spy();
  front.fetchDraft(callback);

  answer(null);

  expect(callback).toHaveBeenCalledExactlyOnceWith(null);
});
