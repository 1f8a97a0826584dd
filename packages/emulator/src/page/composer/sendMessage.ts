import { sendDraft } from '../../actions/drafts.ts';
import { takeBackSend, type Sent } from '../../actions/takeBackSend.ts';
import { byId } from '../../world/find.ts';
import type { WorldDraft } from '../../world/schema.ts';
import type { Page } from '../state/page.ts';
import { openDraft } from './openDraft.ts';

/** Sends a draft as it is in the world now; for a while it can be taken back. */
export function sendMessage(page: Page, draftId: string): void {
  const { host, attempt, notify } = page;
  attempt(() => {
    const draft = byId(host.world().drafts, draftId);
    if (!draft) return;
    checkSendable(draft);
    const ids = { message: host.nextId('msg'), conversation: host.nextId('cnv') };
    let conversationId = '';
    host.change((world) => {
      conversationId = sendDraft(world, draftId, ids, host.clock());
    });
    host.select([conversationId]);
    notify({
      tone: 'success',
      text: 'Sent. It stays in this account; no mail leaves your machine.',
      action: { label: 'Undo', run: () => takeBack(page, { draft, messageId: ids.message, conversationId }) },
    });
  });
}

function checkSendable({ to, cc, bcc, isEditable }: WorldDraft): void {
  if (!isEditable) throw new Error('This draft is locked, so it was not sent. Unlock it first.');
  if (to.length + cc.length + bcc.length === 0) {
    throw new Error('Nobody is to get this message yet. Write an address in To, Cc or Bcc.');
  }
}

function takeBack(page: Page, sent: Sent): void {
  const { host, notify } = page;
  let isBack = false;
  host.change((world) => {
    isBack = takeBackSend(world, sent);
  });
  if (!isBack)
    return notify({ tone: 'warning', text: 'The message is gone, so there is nothing to take back.' });
  if (sent.draft.conversationId === undefined) host.select([]);
  openDraft(page, sent.draft.id);
}
