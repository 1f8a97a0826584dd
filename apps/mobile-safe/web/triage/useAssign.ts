import { useToast } from '@frontyard/ui-kit';
import { usePhoneHost } from '../front/usePhoneHost.ts';
import { useWork, type Work } from './useWork.ts';

/** Somebody conversations can be assigned to. */
export interface Assignee {
  readonly id: string;
  readonly name: string;
}

export interface AssignAction extends Work {
  /** Gives the conversations to a teammate, or to nobody; tells whether it went well. */
  assign(assignee: Assignee | null): Promise<boolean>;
}

/** Assigns the selected conversations; `pending` is the id of who is to get them, or `nobody`. */
export function useAssign(count: number): AssignAction {
  const host = usePhoneHost();
  const toast = useToast();
  const work = useWork();

  return {
    ...work,
    async assign(assignee) {
      // Drawn for a selection only. frontyard-contexts: singleConversation, multiConversations
      const went = await work.run(assignee?.id ?? 'nobody', 'Not assigned', () =>
        host.assign(assignee?.id ?? null),
      );
      const what = count === 1 ? 'Assigned' : `${count} conversations assigned`;
      if (went) toast.show({ tone: 'success', message: `${what} to ${assignee?.name ?? 'nobody'}` });
      return went;
    },
  };
}
