import { HANDSHAKE } from '@frontyard/sdk-types';

declare global {
  interface Window {
    /** Calls a method over the current wire as the plugin's page, and gives the raw answer. */
    call(name: string, ...args: unknown[]): Promise<{ type: string; error?: string }>;
    contexts: { id: string; type: string; authentication: { status?: string } }[];
  }
}

/** A plugin's page that speaks the current wire and does nothing by itself. */
export function callingPage(): string {
  return `<!doctype html><html lang="en"><title>P</title><p>Hello</p><script>
  const { port1, port2 } = new MessageChannel();
  const waiting = new Map();
  let count = 0;
  window.contexts = [];
  port1.onmessage = ({ data }) => {
    if (data.type === 'context_update') window.contexts.push(data.context);
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  window.call = (name, ...args) => new Promise((resolve) => {
    const id = 'call_' + (count += 1);
    waiting.set(id, resolve);
    port1.postMessage({ type: 'function_call', id, contextId: window.contexts.at(-1).id, name, args });
  });
  parent.postMessage(HANDSHAKE, '*', [port2]);
  </script></html>`.replace('HANDSHAKE', JSON.stringify(HANDSHAKE));
}
