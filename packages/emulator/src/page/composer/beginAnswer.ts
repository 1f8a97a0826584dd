import { beginDraft } from '../../actions/drafts.ts';
import type { WorldDraft } from '../../world/schema.ts';
import type { Page } from '../state/page.ts';
import { openDraft } from './openDraft.ts';

/** Begins an answer to a message and opens it. */
export function beginAnswer(page: Page, type: NonNullable<WorldDraft['replyType']>, messageId: string): void {
  page.attempt(() => {
    const id = page.host.nextId('dra');
    page.host.change((world) => void beginDraft(world, { id, reply: { type, messageId } }));
    openDraft(page, id);
  });
}
