import { offer } from './measured.ts';

/** The least there can be: a port, a number for each message, and the answer with that number. */
const { port1, port2 } = new MessageChannel();
const waiting = new Map<string, (value: unknown) => void>();
let last = 0;

const context = new Promise<void>((resolve) => {
  port1.addEventListener(
    'message',
    ({ data }: MessageEvent<{ type: string; id: string; value: unknown }>) => {
      if (data.type === 'context_update') return resolve();
      waiting.get(data.id)?.(data.value);
      waiting.delete(data.id);
    },
  );
});
port1.start();
window.parent.postMessage('@frontapp/ui-sdk#WebViewBridge.handshake', '*', [port2]);

function call(): Promise<unknown> {
  last += 1;
  const id = String(last);
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    port1.postMessage({ type: 'function_call', id, contextId: 'ctx_1', name: 'tag', args: [['tag_1']] });
  });
}

offer(call, context);
