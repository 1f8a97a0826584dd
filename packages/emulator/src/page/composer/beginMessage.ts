import { beginDraft } from '../../actions/drafts.ts';
import type { Page } from '../state/page.ts';
import { openDraft } from './openDraft.ts';

/** Begins a message that answers nothing. */
export function beginMessage(page: Page, to: readonly string[] = []): void {
  page.attempt(() => {
    const id = page.host.nextId('dra');
    page.host.change((world) => void beginDraft(world, { id, to }));
    openDraft(page, id);
  });
}
