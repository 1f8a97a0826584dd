import { accessibleConversations, byId } from '../world/find.ts';
import type { World } from '../world/schema.ts';
import type { HostState } from './state.ts';
import type { Store } from './store.ts';

/** Selects conversations; ids the current teammate can't see are passed over. */
export function select(store: Store<HostState>, ids: readonly string[]): void {
  const { world } = store.get();
  const accessible = accessibleConversations(world);
  const selected = ids.filter((id) => byId(accessible, id));
  store.change(({ view }) => {
    view.selectedIds = [...selected];
    view.draftId = draftOf(world, selected);
  });
}

/** After the world has changed: keeps selected, and open, only what is still there. */
export function dropWhatIsGone(store: Store<HostState>): void {
  const { world, view } = store.get();
  const accessible = accessibleConversations(world);
  const isThere = view.selectedIds.every((id) => byId(accessible, id));
  if (!isThere) return select(store, view.selectedIds);
  if (!byId(world.drafts, view.draftId)) store.change((state) => void (state.view.draftId = undefined));
}

/** Selects the conversation after the selected one. */
export function selectAnother(store: Store<HostState>): void {
  const { world, view } = store.get();
  const ids = accessibleConversations(world).map(({ id }) => id);
  const position = ids.indexOf(view.selectedIds[0] ?? '');
  select(store, ids.slice((position + 1) % ids.length).slice(0, 1));
}

/** The draft a teammate finds open when they come back to one conversation. */
function draftOf(world: World, selectedIds: readonly string[]): string | undefined {
  if (selectedIds.length !== 1) return undefined;
  return world.drafts.findLast(({ conversationId }) => conversationId === selectedIds[0])?.id;
}
