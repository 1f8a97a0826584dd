import { useCallback, useEffect, useReducer } from 'react';
import { explainFront } from '../front/explainFront.ts';
import { usePhoneHost } from '../front/usePhoneHost.ts';
import type { Conversation } from './selection.ts';
import {
  isPending,
  NO_TAGGING,
  shownCoverage,
  taggingAfter,
  type Coverage,
  type Tagging,
} from './tagging.ts';

export type Tag = Conversation['tags'][number];

/** How long to wait, in milliseconds, for Front to show what it said it did. */
const PATIENCE = 3000;

export interface TagActions {
  readonly tagging: Tagging;
  coverage(tagId: string): Coverage;
  /** Puts a tag on all of the conversations, or takes it off if all have it. */
  toggle(tag: Tag): Promise<void>;
}

/** The tags of the selected conversations, as they are and as they are about to be. */
export function useTagging(conversations: readonly Conversation[]): TagActions {
  const host = usePhoneHost();
  const [tagging, tell] = useReducer(taggingAfter, NO_TAGGING);
  useEffect(() => tell({ type: 'shown', conversations }), [conversations]);

  const coverage = useCallback(
    (tagId: string) => shownCoverage(tagging, conversations, tagId),
    [tagging, conversations],
  );
  const toggle = useCallback(
    async ({ id }: Tag) => {
      if (isPending(tagging, id)) return;
      const target = coverage(id) === 'all' ? 'none' : 'all';
      tell({ type: 'asked', tagId: id, target });
      try {
        // Drawn for a selection only. frontyard-contexts: singleConversation, multiConversations
        await (target === 'all' ? host.tag([id]) : host.untag([id]));
        tell({ type: 'done', tagId: id });
        setTimeout(() => tell({ type: 'expired', tagId: id }), PATIENCE);
      } catch (error) {
        tell({ type: 'failed', tagId: id, message: explainFront(error) });
      }
    },
    [tagging, coverage, host],
  );
  return { tagging, coverage, toggle };
}

/** A tag with those above it: “Orders / Late”. */
export function tagPath({ name, parentTag }: Tag): string {
  return parentTag ? `${tagPath(parentTag)} / ${name}` : name;
}
