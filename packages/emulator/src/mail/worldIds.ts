import type { World } from '../world/schema.ts';

/** Gives out ids that nothing in the world, and nothing before, has. */
export function freshIds(world: World, nextId: (prefix: string) => string): (prefix: string) => string {
  const taken = idsIn(world);
  return (prefix) => {
    let id = nextId(prefix);
    // A generator that repeats itself must not hold us up for ever.
    for (let tries = 1; taken.has(id); tries++)
      id = tries < 100 ? nextId(prefix) : `${nextId(prefix)}${tries}`;
    taken.add(id);
    return id;
  };
}

function idsIn(world: World): Set<string> {
  const { conversations, contacts, drafts } = world;
  const messages = conversations.flatMap((conversation) => conversation.messages);
  const comments = conversations.flatMap((conversation) => conversation.comments);
  const attachments = [...messages, ...comments, ...drafts].flatMap((item) => item.attachments);
  const items = [...conversations, ...messages, ...comments, ...attachments, ...contacts, ...drafts];
  return new Set(items.map(({ id }) => id));
}
