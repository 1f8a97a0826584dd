/** The smallest page that shows what the panels show first: one `fetch`, one port, one line of text. */
const { port1, port2 } = new MessageChannel();

interface Told {
  readonly type: string;
  readonly context: {
    readonly conversation: { readonly recipient: { readonly handle: string; name: string } };
  };
}

port1.addEventListener('message', async ({ data }: MessageEvent<Told>) => {
  const { handle, name } = data.context.conversation.recipient;
  document.body.textContent = name;
  const answer = await fetch('/lookup', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ handle }),
  });
  document.body.append(` ${((await answer.json()) as { text: string }).text}`);
});
port1.start();
window.parent.postMessage('@frontapp/ui-sdk#WebViewBridge.handshake', '*', [port2]);
