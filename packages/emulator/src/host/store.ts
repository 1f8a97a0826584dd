import { freeze, produce, setAutoFreeze, type Draft } from 'immer';

setAutoFreeze(true);

/** Holds one immutable state; whoever subscribes is told after every real change. */
export interface Store<S> {
  get(): S;
  set(next: S): void;
  change(recipe: (draft: Draft<S>) => void): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<S extends object>(initial: S): Store<S> {
  // Whoever reads the state gets it as it is, so nobody may write into it, not even before the first change.
  let state = freeze(initial, true);
  const listeners = new Set<() => void>();

  const set = (next: S) => {
    if (next === state) return;
    state = freeze(next, true);
    for (const listener of listeners) listener();
  };

  return {
    get: () => state,
    set,
    change: (recipe) =>
      set(
        produce(state, (draft) => {
          recipe(draft);
        }),
      ),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
