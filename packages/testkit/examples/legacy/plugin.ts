/** As much of the legacy library as this plugin uses. */
interface LegacyFront {
  on(event: 'conversation', listener: (event: { conversation: { subject: string } }) => void): void;
  on(event: 'no_conversation', listener: () => void): void;
  confirm(options: { title: string; message: string }, callback: (confirmed: boolean) => void): void;
  attachTag(tag: string): void;
  toggleArchive(): void;
}

/** What the library puts into the page. */
declare const Front: LegacyFront;

/** Closes a conversation as late, after a question. */
export function startPlugin(root: HTMLElement): void {
  root.innerHTML = '<h1>Select a conversation</h1><button type="button" disabled>Close as late</button>';
  const [title, button] = [...root.children] as [HTMLElement, HTMLButtonElement];

  Front.on('conversation', ({ conversation }) => {
    title.textContent = conversation.subject;
    button.disabled = false;
  });
  Front.on('no_conversation', () => {
    title.textContent = 'Select a conversation';
    button.disabled = true;
  });
  button.addEventListener('click', () => {
    Front.confirm({ title: 'Close it?', message: 'It is tagged and archived.' }, (confirmed) => {
      if (!confirmed) return;
      Front.attachTag('tag_late');
      Front.toggleArchive();
    });
  });
}
