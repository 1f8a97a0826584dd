import type { Page } from '../state/page.ts';

/** Opens a draft in the composer, as a teammate who means to write in it. */
export function openDraft({ host, state }: Page, draftId: string): void {
  host.changeView((view) => void (view.draftId = draftId));
  state.change((page) => {
    page.begunDraft = draftId;
    page.pane = 'thread';
  });
}
