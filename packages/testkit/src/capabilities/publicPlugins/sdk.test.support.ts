import type { PublicPlugin } from './PublicPlugin.test.support.ts';

const CLASS: PublicPlugin = {
  title: 'a class around the SDK, with generic methods',
  sdk: 'current',
  files: {
    'FrontClient.ts': `import Front, { type ApplicationContext } from '@frontapp/plugin-sdk';

type Change = 'tag' | 'untag';

abstract class Client {
  protected context?: ApplicationContext;
  constructor() {
    Front.contextUpdates.subscribe((context) => {
      this.context = context;
      this.onContext?.(context);
    });
  }
  onContext?(context: ApplicationContext): void;
}

export class FrontClient extends Client {
  private static instance?: FrontClient;
  static get shared(): FrontClient {
    return (FrontClient.instance ??= new FrontClient());
  }

  async reply(body: string): Promise<void> {
    const { context } = this;
    if (context?.type !== 'singleConversation') throw new Error('No conversation');
    const { results } = await context.listMessages();
    await context.createDraft({ content: { body, type: 'html' }, replyOptions: { type: 'reply', originalMessageId: results.at(-1)!.id } });
  }

  change<K extends Change>(how: K, ids: string[]) {
    return (this.context as any)[how](ids);
  }

  async setWhere(place: 'assign' | 'move', id: string) {
    const move = (this.context as any)?.[place];
    await move?.(id);
  }
}`,
    'main.ts': `import { FrontClient } from './FrontClient';

const client = FrontClient.shared;
document.querySelector('#reply')?.addEventListener('click', () => void client.reply('<p>Hello</p>'));
document.querySelector('#tag')?.addEventListener('click', () => client.change('tag', ['tag_1']));
client.onContext = ({ type, ...context }) => {
  if (type === 'noConversation') void context.listTeammates();
};`,
  },
  found: {
    'FrontClient.ts': ['25 listMessages', '26 createDraft', '30 tag', '30 untag', '35 assign?', '35 move?'],
    'main.ts': ['7 listTeammates'],
  },
};

const REDUX: PublicPlugin = {
  title: 'actions that a store dispatches',
  sdk: 'current',
  files: {
    'effects.js': `export const effects = {
  'draft/create': (front, { body }) => front.createDraft({ content: { body, type: 'text' } }),
  'status/close': (front, { id }) => front.setStatus(id),
};
export const listTags = () => async (dispatch, getState, { front }) => {
  const { results } = await front.listTags();
  dispatch({ type: 'tags/listed', payload: results });
};`,
    'store.js': `import { configureStore } from '@reduxjs/toolkit';
import Front from '@frontapp/plugin-sdk';
import { effects } from './effects';

const frontEffects = (store) => (next) => (action) => {
  const effect = effects[action.type];
  if (effect) effect(Front, action.payload);
  return next(action);
};
const thunks = (extra) => ({ dispatch, getState }) => (next) => (action) =>
  typeof action === 'function' ? action(dispatch, getState, extra) : next(action);

export const store = configureStore({
  reducer: (state = { tags: [] }, action) => (action.type === 'tags/listed' ? { tags: action.payload } : state),
  middleware: (defaults) => defaults().concat(frontEffects, thunks({ front: Front })),
});`,
    'main.js': `import { store } from './store';
import { listTags } from './effects';
store.dispatch(listTags());
store.dispatch({ type: 'draft/create', payload: { body: 'Hello' } });`,
  },
  found: {
    'effects.js': ['2 createDraft', '3 setStatus'],
    // What the store hands to the thunk it is given is not told by the source: `listTags` is not found, so this is.
    'store.js': ['11 …', '13 …', '15 …'],
  },
};

const BRIDGE: PublicPlugin = {
  title: 'methods by names that come from outside',
  sdk: 'current',
  files: {
    'relay.ts': `import Front from '@frontapp/plugin-sdk';

addEventListener('message', async ({ data, source }) => {
  const result = await (Front as any)[data.method](...data.args);
  source?.postMessage({ id: data.id, result });
});`,
    'listed.ts': `import Front from '@frontapp/plugin-sdk';

const commands: Record<string, (...args: any[]) => Promise<unknown>> = {};
for (const name of ['openUrl', 'search'] as const) commands[name] = (...args) => (Front as any)[name](...args);
addEventListener('message', ({ data }) => void commands[data.method]?.(...data.args));`,
    'said.ts': `import Front from '@frontapp/plugin-sdk';

addEventListener('message', ({ data }) => {
  // frontyard-calls: openUrl, tag
  (Front as any)[data.method](...data.args);
});`,
  },
  found: {
    'relay.ts': ['4 …'],
    'listed.ts': ['4 openUrl', '4 search'],
    'said.ts': ['5 openUrl', '5 tag'],
  },
};

export const OF_SDK: readonly PublicPlugin[] = [CLASS, REDUX, BRIDGE];
