import type { Host } from '../../host/host.ts';
import type { World } from '../../world/schema.ts';
import { byId } from '../../world/find.ts';
import { createHistory, type History } from './history.ts';

/** What a developer does with the world as a whole. */
export interface WorldTools {
  readonly history: History;
  /** The world as it started. */
  readonly start: World;
  /** Signs in as another teammate, who may see less. @throws Error where there is no such teammate */
  actAs(teammateId: string): void;
  undo(): void;
  /** Back to how everything started. It can be undone. */
  reset(): void;
}

export function createWorldTools(host: Host, start: World): WorldTools {
  const history = createHistory(host);
  return {
    history,
    start,
    actAs(teammateId) {
      if (!byId(host.world().teammates, teammateId)) throw new Error(`There is no teammate ${teammateId}.`);
      host.change((world) => void (world.meId = teammateId));
      host.select(host.view().selectedIds);
    },
    undo: history.undo,
    reset: () => host.load(start),
  };
}
