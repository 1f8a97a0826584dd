import type { World } from '../../world/schema.ts';
import { sameHandle } from '../../world/find.ts';

/**
 * A world with nothing but what the selected conversations need, and what a call names: small enough to stand in a test. Files are
 * emptied.
 */
export function sceneOf(world: World, selectedIds: readonly string[], call: unknown): World {
  const named = new Set(textsOf(call));
  const isMeant = (id: string) => selectedIds.includes(id) || named.has(id);
  const conversations = world.conversations.filter(
    ({ id, messages }) =>
      isMeant(id) ||
      messages.some((message) => named.has(message.id)) ||
      world.drafts.some((draft) => draft.conversationId === id && named.has(draft.id)),
  );
  const conversationIds = new Set(conversations.map(({ id }) => id));
  const handles = conversations.flatMap(({ recipient, messages }) => [
    ...(recipient ? [recipient.handle] : []),
    ...messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc].map(({ handle }) => handle)),
  ]);
  return withoutFiles({
    ...world,
    conversations,
    drafts: world.drafts.filter(
      ({ id, conversationId }) =>
        named.has(id) || (conversationId !== undefined && conversationIds.has(conversationId)),
    ),
    contacts: world.contacts.filter((contact) =>
      contact.handles.some(({ handle }) => handles.some((each) => sameHandle(each, handle))),
    ),
  });
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function withoutFiles(world: World): World {
  return JSON.parse(
    JSON.stringify(world, function (this: object, key, value: unknown) {
      return key === 'data' && 'contentType' in this ? '' : value;
    }),
  ) as World;
}
