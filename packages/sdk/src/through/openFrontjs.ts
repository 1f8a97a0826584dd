import type { SeedMethodName } from '@frontyard/sdk-types';
import { openLegacy } from '../legacy/openLegacy.ts';
import type { OpenChannel, OpenLine } from '../line.ts';
import { frontjsCall } from './frontjsCall.ts';
import type { Frontjs, FrontjsEvent } from './hearFrontjs.ts';

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

/** The legacy line over the page's own legacy library; its events come from `heard`, which has kept the first ones. */
export function openFrontjs(front: Frontjs, heard: OpenChannel): OpenLine {
  return openLegacy(channelOf(front, heard));
}

/**
 * Makes the legacy library look like the wire it holds. It may have told of a conversation before we listen, so
 * that is asked for once; its messages are known from the next event on.
 */
function channelOf(front: Frontjs, heard: OpenChannel): OpenChannel {
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
    const begin = () => {
      receive({ type: 'sync', missing: MAY_BE_MISSING.filter((name) => !methods[name]) });
      receive({ type: 'panel_visible', visible: front.visible });
      methods['fetchConversation']?.((conversation: unknown) => {
        if (!isTold)
          tell(conversation ? { type: 'conversation', conversation } : { type: 'no_conversation' });
      });
    };

    queueMicrotask(begin);
    const { close } = heard((event) => {
      const { name, value } = event as FrontjsEvent;
      if (name === 'panel_visible') receive({ type: name, visible: value });
      else tell({ ...(value as object), type: name });
    });

    return {
      post(message) {
        const { seq, name, args } = frontjsCall(message);
        const callback = (val: unknown) => receive({ type: 'done', seq, val });
        methods[name]?.(...args, ...(seq === undefined ? [] : [callback]));
      },
      close,
    };
  };
}
