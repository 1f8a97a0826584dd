import { setStatus } from '../../actions/conversations.ts';
import { selectedConversations } from '../../host/context.ts';
import type { WorldConversation, WorldDraft } from '../../world/schema.ts';
import { beginAnswer } from '../composer/beginAnswer.ts';
import { beginMessage } from '../composer/beginMessage.ts';
import { visibleConversations } from '../mailboxes/mailboxes.ts';
import type { Page } from '../state/page.ts';
import { stepTo, type Shortcut } from './shortcuts.ts';

/** Does what a key asks for. What needs a selection does nothing without one. */
export function runShortcut(page: Page, shortcut: Shortcut): void {
  const actions: Record<Shortcut, () => void> = {
    next: () => step(page, 1),
    previous: () => step(page, -1),
    search: () => document.querySelector<HTMLElement>('#search')?.focus(),
    clear: () => page.host.select([]),
    undo: () => page.worldTools.undo(),
    reply: () => answer(page, 'reply'),
    replyAll: () => answer(page, 'replyAll'),
    forward: () => answer(page, 'forward'),
    compose: () => beginMessage(page),
    archive: () => archive(page),
    trash: () => move(page, selected(page), 'trashed'),
    help: () => page.state.change((state) => void (state.isHelpOpen = true)),
  };
  actions[shortcut]();
}

function selected({ host }: Page): WorldConversation[] {
  return selectedConversations({ world: host.world(), view: host.view() });
}

function answer(page: Page, type: NonNullable<WorldDraft['replyType']>): void {
  const [conversation, ...others] = selected(page);
  const newest = others.length === 0 ? conversation?.messages.at(-1) : undefined;
  if (newest) beginAnswer(page, type, newest.id);
}

function archive(page: Page): void {
  const conversations = selected(page);
  const isOpen = conversations.every(({ status }) => status === 'open');
  move(page, conversations, isOpen ? 'archived' : 'open');
}

function move(
  { host }: Page,
  conversations: readonly WorldConversation[],
  status: WorldConversation['status'],
): void {
  const ids = conversations.map(({ id }) => id);
  if (ids.length > 0) host.change((world) => setStatus(world, ids, status, host.clock()));
}

function step({ host, state }: Page, by: 1 | -1): void {
  const ids = visibleConversations(host.world(), state.get().mailbox, host.view().search).map(({ id }) => id);
  const next = stepTo(ids, host.view().selectedIds.at(-1), by);
  if (next === undefined) return;
  host.select([next]);
  document.querySelector<HTMLElement>(`#conversations [data-key="${CSS.escape(next)}"]`)?.focus();
}
