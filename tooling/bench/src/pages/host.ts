import { functionArities } from '@frontyard/sdk-types';
import { now } from './measured.ts';

/** A host that answers every call at once, the same for all contenders: it costs as little as a host can. */
declare global {
  interface Window {
    /** Frames an address; gives when its address was set, since the epoch. Ends the frame before. */
    frame(address: string): number;
    /** Opens another conversation, with a contact of that name; gives when, since the epoch. */
    show(name: string): number;
  }
}

let port: MessagePort | undefined;
let count = 0;

window.addEventListener('message', ({ data, ports: [given] }) => {
  if (data !== '@frontapp/ui-sdk#WebViewBridge.handshake' || !given) return;
  port = given;
  port.addEventListener('message', ({ data: message }: MessageEvent<Call>) => {
    if (message.type !== 'function_call') return;
    const value = message.name.startsWith('list') ? { results: [] } : undefined;
    given.postMessage({ type: 'function_result', id: message.id, value });
  });
  port.start();
  window.show('Bo Bench');
});

interface Call {
  readonly type: string;
  readonly id: string;
  readonly name: string;
}

window.show = (name) => {
  count += 1;
  const shown = now();
  port?.postMessage({ type: 'context_update', context: contextOf(`ctx_${count}`, name) });
  return shown;
};

function contextOf(id: string, name: string) {
  return {
    id,
    type: 'singleConversation',
    teammate: { id: 'tea_1', name: 'Ann', username: 'ann', email: 'ann@shop.test', is_admin: false },
    company: { id: 'cmp_1', name: 'Shop' },
    preferences: {},
    authentication: {},
    entryPoint: { type: 'SIDE_PANEL' },
    functionArities: functionArities('singleConversation', 'desktop'),
    conversation: conversationOf(name),
  };
}

function conversationOf(name: string) {
  const handle = `${name.toLowerCase().replaceAll(' ', '-')}@mail.test`;
  return {
    id: `cnv_${handle}`,
    type: 'email',
    status: 'open',
    subject: `Where is the order of ${name}?`,
    recipient: { handle, name, type: 'email' },
    channels: [],
    inboxes: [],
    tags: [],
    links: [],
    topics: [],
  };
}

window.frame = (address) => {
  document.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.allow = 'cross-origin-isolated';
  document.body.append(frame);
  const started = now();
  frame.src = address;
  return started;
};
