import type { World } from '../../world/schema.ts';
import { sameHandle } from '../../world/find.ts';

/** A world with nothing but what the given conversations need: small enough to stand in a test. Files are emptied. */
export function sceneOf(world: World, conversationIds: readonly string[]): World {
  const conversations = world.conversations.filter(({ id }) => conversationIds.includes(id));
  const handles = conversations.flatMap(({ recipient, messages }) => [
    ...(recipient ? [recipient.handle] : []),
    ...messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc].map(({ handle }) => handle)),
  ]);
  return withoutFiles({
    ...world,
    conversations,
    drafts: world.drafts.filter(
      ({ conversationId }) => conversationId !== undefined && conversationIds.includes(conversationId),
    ),
    contacts: world.contacts.filter((contact) =>
      contact.handles.some(({ handle }) => handles.some((each) => sameHandle(each, handle))),
    ),
  });
}

function withoutFiles(world: World): World {
  return JSON.parse(
    JSON.stringify(world, function (this: object, key, value: unknown) {
      return key === 'data' && 'contentType' in this ? '' : value;
    }),
  ) as World;
}
