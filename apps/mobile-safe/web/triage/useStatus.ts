import { useBridge } from '@frontyard/sdk/react';
import { useToast } from '@frontyard/ui-kit';
import { useEffect, useRef } from 'react';
import { usePhoneHost } from '../front/usePhoneHost.ts';
import { keyOf, selectionOf, type Conversation } from './selection.ts';
import { statusBefore, type Status } from './statusWords.ts';
import { useWork, type Work } from './useWork.ts';

export interface StatusAction extends Work {
  /** Archives, reopens or trashes the conversations, and offers to undo it. */
  set(status: Status): Promise<void>;
}

/** How long, in milliseconds, a step can be undone. */
const UNDO_TIME = 10_000;

/** Changes the status of the selected conversations. An undo is offered only while they are still selected. */
export function useStatus(conversations: readonly Conversation[]): StatusAction {
  const host = usePhoneHost();
  const bridge = useBridge();
  const toast = useToast();
  const work = useWork();
  const offer = useRef<string>(undefined);
  useEffect(() => () => void (offer.current && toast.dismiss(offer.current)), [toast]);

  const key = keyOf(conversations);
  const undo = (status: Status) => {
    if (keyOf(selectionOf(bridge.context)) !== key) return;
    // Undone where it was done only. frontyard-contexts: singleConversation, multiConversations
    void work.run(status, 'Not undone', () => host.setStatus(status));
  };

  return {
    ...work,
    async set(status) {
      const before = statusBefore(conversations);
      // Drawn for a selection only. frontyard-contexts: singleConversation, multiConversations
      if (!(await work.run(status, FAILED[status], () => host.setStatus(status)))) return;
      if (offer.current) toast.dismiss(offer.current);
      const what = conversations.length === 1 ? '' : `${conversations.length} conversations `;
      const message = capitalised(`${what}${DONE[status]}`);
      const canUndo = before !== undefined && before !== status;
      offer.current = toast.show({
        tone: 'success',
        message,
        duration: UNDO_TIME,
        ...(canUndo ? { action: { label: 'Undo', onPress: () => undo(before) } } : {}),
      });
    },
  };
}

const DONE: Record<Status, string> = {
  open: 'reopened',
  archived: 'archived',
  trashed: 'moved to the trash',
};
const FAILED: Record<Status, string> = {
  open: 'Not reopened',
  archived: 'Not archived',
  trashed: 'Not trashed',
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
