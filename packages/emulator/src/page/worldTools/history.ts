import type { Host } from '../../host/host.ts';
import type { World } from '../../world/schema.ts';

/** How many actions can be taken back. */
export const HISTORY_LIMIT = 100;

export interface History {
  canUndo(): boolean;
  /** Takes back the last action of a teammate or a plugin; nothing happens where there is none. */
  undo(): void;
  subscribe(listener: () => void): () => void;
}

/** Keeps the world as it was before each action. What happens in one turn is one action, and so is a word being typed. */
export function createHistory(host: Host, limit = HISTORY_LIMIT): History {
  let worlds: readonly World[] = [];
  let current = host.world();
  let isOpen = false;
  const listeners = new Set<() => void>();
  const set = (next: readonly World[]) => {
    worlds = next;
    for (const listener of listeners) listener();
  };

  host.subscribe(() => {
    const next = host.world();
    if (next === current) return;
    const before = current;
    current = next;
    if (isOpen || isSameTyping(worlds.at(-1), before, next)) return;
    isOpen = true;
    setTimeout(() => (isOpen = false));
    set([...worlds, before].slice(-limit));
  });

  return {
    canUndo: () => worlds.length > 0,
    undo() {
      const before = worlds.at(-1);
      if (!before) return;
      current = before;
      set(worlds.slice(0, -1));
      host.restore({ ...host.snapshot(), world: before });
      host.select(host.view().selectedIds);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whether two changes in a row touch nothing but the body of one and the same draft. */
function isSameTyping(first: World | undefined, before: World, next: World): boolean {
  if (!first) return false;
  const typedBefore = typedDraft(first, before);
  return typedBefore !== undefined && typedBefore === typedDraft(before, next);
}

function typedDraft(before: World, next: World): string | undefined {
  const fields = Object.keys(next) as (keyof World)[];
  if (fields.some((field) => field !== 'drafts' && before[field] !== next[field])) return undefined;
  if (before.drafts.length !== next.drafts.length) return undefined;
  const changed = next.drafts.filter((draft, index) => draft !== before.drafts[index]);
  const [draft] = changed;
  return changed.length === 1 && before.drafts.some(({ id }) => id === draft?.id) ? draft?.id : undefined;
}
