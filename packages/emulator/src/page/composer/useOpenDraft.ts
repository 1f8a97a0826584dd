import { byId } from '../../world/find.ts';
import type { WorldDraft } from '../../world/schema.ts';
import { useView, useWorld } from '../state/hooks.ts';

/** The draft on screen: a new message, or the answer to a conversation that is selected. */
export function useOpenDraft(): WorldDraft | undefined {
  const draftId = useView((view) => view.draftId);
  const selectedIds = useView((view) => view.selectedIds);
  const draft = byId(useWorld().drafts, draftId);
  if (!draft) return undefined;
  const isInSight = draft.conversationId === undefined || selectedIds.includes(draft.conversationId);
  return isInSight ? draft : undefined;
}
