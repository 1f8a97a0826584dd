import { produce } from 'immer';
import type { HostState } from './state.ts';
import type { Store } from './store.ts';

/** The same state with no draft that can be edited. */
export function withLockedDrafts(state: HostState): HostState {
  return produce(state, ({ world }) => {
    for (const draft of world.drafts) draft.isEditable = false;
  });
}

/** A way into a store for one plugin, for which no draft can be edited; nobody else sees that. */
export function lockingDrafts(store: Store<HostState>): Store<HostState> {
  return {
    ...store,
    get: () => withLockedDrafts(store.get()),
    change: (recipe) =>
      store.change((state) => {
        const locked = state.world.drafts.filter(({ isEditable }) => isEditable);
        for (const draft of locked) draft.isEditable = false;
        recipe(state);
        for (const draft of locked) draft.isEditable = true;
      }),
  };
}
