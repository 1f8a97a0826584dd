import { byId } from '../../world/find.ts';
import type { WorldDraft } from '../../world/schema.ts';
import { useHost } from '../state/hooks.ts';

/** Changes the draft as the teammate, who may write where a plugin may not. */
export function useDraftChange(draftId: string): (recipe: (draft: WorldDraft) => void) => void {
  const host = useHost();
  return (recipe) =>
    host.change((world) => {
      const draft = byId(world.drafts, draftId);
      if (draft) recipe(draft);
    });
}
