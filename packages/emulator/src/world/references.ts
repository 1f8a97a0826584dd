import type { World } from './schema.ts';

type Path = (string | number)[];
interface Broken {
  path: Path;
  message: string;
}

/** Ids that name nothing, and ids given twice: where they stand, and what is wrong with them. */
export function findBrokenReferences(world: World): Broken[] {
  const teammates = idsOf(world.teammates);
  const inboxes = idsOf(world.inboxes);
  const channels = idsOf(world.channels);
  const tags = idsOf(world.tags);
  const conversations = idsOf(world.conversations);
  const statuses = idsOf(world.ticketStatuses);
  const broken: Broken[] = [...findDoubles(world)];

  const check = (known: ReadonlySet<string>, what: string, value: string | undefined, ...path: Path) => {
    if (value !== undefined && !known.has(value))
      broken.push({ path, message: `There is no ${what} ${value}` });
  };
  const checkAll = (
    known: ReadonlySet<string>,
    what: string,
    values: readonly string[] = [],
    ...path: Path
  ) => values.forEach((value, index) => check(known, what, value, ...path, index));

  check(teammates, 'teammate', world.meId, 'meId');
  world.inboxes.forEach((inbox, i) =>
    checkAll(teammates, 'teammate', inbox.teammateIds, 'inboxes', i, 'teammateIds'),
  );
  world.channels.forEach((channel, i) => check(inboxes, 'inbox', channel.inboxId, 'channels', i, 'inboxId'));
  world.tags.forEach((tag, i) => check(tags, 'tag', tag.parentTagId, 'tags', i, 'parentTagId'));
  world.contacts.forEach((contact, i) =>
    contact.notes.forEach((note, j) =>
      check(teammates, 'teammate', note.authorId, 'contacts', i, 'notes', j, 'authorId'),
    ),
  );
  world.conversations.forEach((conversation, i) => {
    const at = (...path: Path): Path => ['conversations', i, ...path];
    check(teammates, 'teammate', conversation.assigneeId, ...at('assigneeId'));
    check(statuses, 'ticket status', conversation.ticketStatusId, ...at('ticketStatusId'));
    checkAll(teammates, 'teammate', conversation.followerIds, ...at('followerIds'));
    checkAll(inboxes, 'inbox', conversation.inboxIds, ...at('inboxIds'));
    checkAll(channels, 'channel', conversation.channelIds, ...at('channelIds'));
    checkAll(tags, 'tag', conversation.tagIds, ...at('tagIds'));
    conversation.comments.forEach((comment, j) =>
      check(teammates, 'teammate', comment.authorId, ...at('comments', j, 'authorId')),
    );
  });
  world.drafts.forEach((draft, i) => {
    check(channels, 'channel', draft.channelId, 'drafts', i, 'channelId');
    check(conversations, 'conversation', draft.conversationId, 'drafts', i, 'conversationId');
  });
  return broken;
}

const LISTS = [
  'teams',
  'teammates',
  'inboxes',
  'channels',
  'tags',
  'ticketStatuses',
  'contacts',
  'conversations',
  'drafts',
] as const;

function findDoubles(world: World): Broken[] {
  return LISTS.flatMap((list) => {
    const seen = new Set<string>();
    return world[list].flatMap(({ id }, index) => {
      const isDouble = seen.has(id);
      seen.add(id);
      return isDouble ? [{ path: [list, index, 'id'], message: `The id ${id} is taken` }] : [];
    });
  });
}

function idsOf(items: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id));
}
