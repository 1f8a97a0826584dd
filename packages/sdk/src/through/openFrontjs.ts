import type { SeedMethodName } from '@frontyard/sdk-types';
import type { OpenChannel } from '../line.ts';
import { frontjsCall } from './frontjsCall.ts';

/** The global of the legacy library, as far as we use it. */
export interface Frontjs {
  readonly user?: unknown;
  readonly visible?: unknown;
  on(name: string, listener: (value: never) => void): void;
  off?(name: string, listener: (value: never) => void): void;
}

/** What the library lacks on phones, or in old versions. */
const MAY_BE_MISSING: readonly SeedMethodName[] = [
  'addTopic',
  'fetchAppPath',
  'fetchConversation',
  'fetchTeam',
  'insertHTML',
  'setPanelWidth',
  'toggleTag',
  'updateDraft',
];

type Methods = Record<string, ((...args: readonly unknown[]) => unknown) | undefined>;

/**
 * Makes the legacy library look like the wire it holds. It may have told of a conversation before we listen, so
 * that is asked for once; its messages are known from the next event on.
 */
export function openFrontjs(front: Frontjs): OpenChannel {
  const methods = front as unknown as Methods;

  return (receive) => {
    let user: unknown;
    let isTold = false;

    const tell = (message: object) => {
      if (front.user !== user) {
        ({ user } = front);
        receive({ type: 'user', user });
      }
      isTold = true;
      receive(message);
    };
    const listeners: Record<string, (value: never) => void> = {
      conversation: (event: object) => tell({ ...event, type: 'conversation' }),
      no_conversation: () => tell({ type: 'no_conversation' }),
      panel_visible: (visible: unknown) => receive({ type: 'panel_visible', visible }),
    };
    const begin = () => {
      receive({ type: 'sync', missing: MAY_BE_MISSING.filter((name) => !methods[name]) });
      receive({ type: 'panel_visible', visible: front.visible });
      methods['fetchConversation']?.((conversation: unknown) => {
        if (!isTold)
          tell(conversation ? { type: 'conversation', conversation } : { type: 'no_conversation' });
      });
    };

    for (const [name, listener] of Object.entries(listeners)) front.on(name, listener);
    queueMicrotask(begin);

    return {
      post(message) {
        const { seq, name, args } = frontjsCall(message);
        const callback = (val: unknown) => receive({ type: 'done', seq, val });
        methods[name]?.(...args, ...(seq === undefined ? [] : [callback]));
      },
      close() {
        for (const [name, listener] of Object.entries(listeners)) front.off?.(name, listener);
      },
    };
  };
}
