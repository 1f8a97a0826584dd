import { byId, recipientOf } from '../../world/find.ts';
import type { World, WorldConversation, WorldHandle } from '../../world/schema.ts';
import { textOf } from '../../world/text.ts';

type Test = (world: World, conversation: WorldConversation, value: string) => boolean;

/** What can be asked for by name: `tag:urgent`, `is:unassigned`, `from:"Ana Silva"`. */
const TERMS: Readonly<Record<string, Test>> = {
  is: (_world, { status, assigneeId }, value) =>
    value === 'assigned' || value === 'unassigned'
      ? (assigneeId === undefined) === (value === 'unassigned')
      : status === value,
  has: (world, { id, messages, comments, links }, value) =>
    ({
      attachment: messages.some(({ attachments }) => attachments.some(({ inlineCid }) => !inlineCid)),
      comment: comments.length > 0,
      draft: world.drafts.some(({ conversationId }) => conversationId === id),
      link: links.length > 0,
    })[value] ?? false,
  tag: (world, { tagIds }, value) => tagIds.some((id) => includes(byId(world.tags, id)?.name, value)),
  inbox: (world, { inboxIds }, value) =>
    inboxIds.some((id) => includes(byId(world.inboxes, id)?.name, value)),
  assignee(world, { assigneeId }, value) {
    if (assigneeId === undefined) return false;
    const teammate = byId(world.teammates, assigneeId);
    return value === 'me'
      ? assigneeId === world.meId
      : includes(teammate?.name, value) || includes(teammate?.username, value);
  },
  from: (_world, { messages }, value) => messages.some(({ from }) => isPerson(from, value)),
  to: (_world, { messages }, value) =>
    messages.some(({ to, cc, bcc }) => [...to, ...cc, ...bcc].some((each) => isPerson(each, value))),
};

/** The conversations in which all that is asked for is found, in the order they come in. */
export function found(
  world: World,
  conversations: readonly WorldConversation[],
  search: string,
): WorldConversation[] {
  const wanted = partsOf(search).map(readPart);
  return conversations.filter((conversation) =>
    wanted.every(({ test, value }) =>
      test ? test(world, conversation, value) : searchText(conversation).includes(value),
    ),
  );
}

/** The words and terms of a search, in small letters; what stands in quotes is one. */
export function partsOf(search: string): string[] {
  return search.toLowerCase().match(/(?:[a-z]+:)?"[^"]*"|\S+/g) ?? [];
}

function readPart(part: string): { test: Test | undefined; value: string } {
  const [, name = '', rest = ''] = /^([a-z]+):(.+)$/s.exec(part) ?? [];
  const test = Object.hasOwn(TERMS, name) ? TERMS[name] : undefined;
  return { test, value: (test ? rest : part).replaceAll('"', '') };
}

function includes(text: string | undefined, value: string): boolean {
  return text?.toLowerCase().includes(value) ?? false;
}

function isPerson({ name, handle }: WorldHandle, value: string): boolean {
  return includes(name, value) || includes(handle, value);
}

const texts = new WeakMap<WorldConversation, string>();

function searchText(conversation: WorldConversation): string {
  const known = texts.get(conversation);
  if (known !== undefined) return known;
  const recipient = recipientOf(conversation);
  const people = conversation.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  const bodies = conversation.messages.map(({ body, bodyType }) =>
    bodyType === 'html' ? textOf(body) : body,
  );
  const text = [
    conversation.subject ?? '',
    ...[...(recipient ? [recipient] : []), ...people].map(({ name, handle }) => `${name ?? ''} ${handle}`),
    ...bodies,
    ...conversation.comments.map(({ body }) => body),
  ]
    .join('\n')
    .toLowerCase();
  texts.set(conversation, text);
  return text;
}
