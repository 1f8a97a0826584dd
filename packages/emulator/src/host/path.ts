import type { HostState } from './state.ts';

/** Where in Front the teammate is, as `fetchPath` tells it. */
export function pathOf({ world, view }: HostState): string {
  if (view.search) return `/search/${encodeURIComponent(view.search)}`;
  const [first, ...others] = view.selectedIds;
  const conversation = world.conversations.find(({ id }) => id === first);
  const inbox = conversation?.inboxIds[0] ?? world.inboxes[0]?.id ?? '';
  return conversation && others.length === 0
    ? `/inboxes/${inbox}/open/${conversation.id}`
    : `/inboxes/${inbox}`;
}
