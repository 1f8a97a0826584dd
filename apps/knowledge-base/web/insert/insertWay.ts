import type { MethodName } from '@frontyard/sdk/core';
import type { Audience } from '../audience.ts';

/** `insert` puts it into the reply that is open, `reply` starts one with it, `copy` leaves it to the clipboard. */
export type InsertWay = 'insert' | 'reply' | 'copy';

/** The best that Front offers for the audience. */
export function insertWay({ draft, conversation }: Audience, can: (name: MethodName) => boolean): InsertWay {
  if (draft) return draft.isEditable && can('insertHTML') ? 'insert' : 'copy';
  if (!conversation) return 'copy';
  // Without a draft the legacy `insertHTML` does nothing, and says nothing.
  if (conversation.draftId && can('insertHTML')) return 'insert';
  return can('createDraft') && can('listMessages') ? 'reply' : 'copy';
}
