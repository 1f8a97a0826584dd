import Front from '@frontapp/plugin-sdk';

/** Links the open conversation to the customer's orders. */
export function startPlugin(root: HTMLElement): void {
  root.innerHTML = '<h1></h1><button type="button">Link orders</button><p role="status"></p>';
  const [title, button, status] = [...root.children] as [HTMLElement, HTMLButtonElement, HTMLElement];

  let link = async () => {};
  button.addEventListener('click', () => void link());
  Front.contextUpdates.subscribe((context) => {
    const open = context.type === 'singleConversation' ? context : undefined;
    title.textContent = open?.conversation.subject ?? 'Select a conversation';
    button.disabled = open === undefined;
    link = async () => {
      const handle = open?.conversation.recipient?.handle ?? '';
      try {
        await open?.addLink(`https://shop.example/orders?of=${encodeURIComponent(handle)}`, 'Orders');
        status.textContent = 'Linked.';
      } catch {
        status.textContent = 'Front did not link it. Try again.';
      }
    };
  });
}
