import type { Opening } from '../host/context.ts';
import type { View } from '../host/state.ts';
import type { Endpoint, FiredEvent } from './connection.ts';

/** What a fired event shows instead of what the teammate has before them. */
export interface FiredScene {
  readonly view?: Partial<View>;
  readonly opening?: Partial<Opening>;
}

/** Events that the current API has no context for. */
export function isOfLegacyApi(event: FiredEvent): boolean {
  return event === 'panel_visible' || event === 'panel_hidden' || event === 'ready' || event === 'reconnect';
}

/** The scene whose context a page of the current API is told: about the given conversations, or the selected ones. */
export function sceneFired(
  event: FiredEvent,
  { services }: Pick<Endpoint, 'services'>,
  conversationIds: readonly string[] | undefined,
): FiredScene {
  const { world, view } = services.store.get();
  const about = conversationIds ?? view.selectedIds;
  switch (event) {
    case 'no_conversation':
      return { view: { selectedIds: [] } };
    case 'conversation':
      return { view: { selectedIds: conversationIds ? about.slice(0, 1) : about } };
    case 'multiConversations':
      return {
        view: { selectedIds: about.length > 1 ? about : world.conversations.slice(0, 2).map(({ id }) => id) },
      };
    case 'messageComposer': {
      const own = world.drafts.findLast(
        ({ conversationId }) => conversationId !== undefined && about.includes(conversationId),
      );
      const draftId = (conversationIds && own?.id) ?? view.draftId ?? own?.id ?? world.drafts.at(-1)?.id;
      return { view: { draftId }, opening: { entryPoint: 'COMPOSER_TOOLBAR' } };
    }
    default:
      return {};
  }
}
