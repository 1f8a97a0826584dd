export type Shortcut =
  | 'next'
  | 'previous'
  | 'search'
  | 'clear'
  | 'undo'
  | 'reply'
  | 'replyAll'
  | 'forward'
  | 'compose'
  | 'archive'
  | 'trash'
  | 'help';

const KEYS: Readonly<Record<string, Shortcut>> = {
  j: 'next',
  k: 'previous',
  '/': 'search',
  Escape: 'clear',
  r: 'reply',
  a: 'replyAll',
  f: 'forward',
  c: 'compose',
  e: 'archive',
  '#': 'trash',
  '?': 'help',
};

/** What a key pressed in the page asks for; nothing while somebody is typing or a dialog is open. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  if (event.defaultPrevented || event.altKey) return undefined;
  if (isTyping(event.target) || isInOverlay(event.target)) return undefined;
  if (event.ctrlKey || event.metaKey) return event.key === 'z' ? 'undo' : undefined;
  return Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
}

/** The conversation one step on in a list; the first where the current one is not in it. */
export function stepTo(
  ids: readonly string[],
  current: string | undefined,
  step: 1 | -1,
): string | undefined {
  const position = current === undefined ? -1 : ids.indexOf(current);
  if (position === -1) return ids[0];
  return ids[Math.min(Math.max(position + step, 0), ids.length - 1)];
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role=textbox]') !== null)
  );
}

function isInOverlay(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('[role=dialog], [role=alertdialog], [role=menu]') !== null
  );
}
