import type { Opening } from '../../host/context.ts';
import type { Page } from '../state/page.ts';

/** A plugin that was opened from somewhere else than its place in the panel or the composer. */
export interface PageOpening extends Pick<
  Opening,
  'plugin' | 'entryPoint' | 'parameters' | 'handle' | 'messageId'
> {
  readonly id: number;
}

/** Opens a plugin: beside the others in the panel where it stays open, or over the page where it is a menu's. */
export function openPlugin({ host, state }: Page, opening: Omit<PageOpening, 'id'>): void {
  const id = Math.max(0, ...state.get().openings.map((each) => each.id)) + 1;
  state.change((page) => {
    page.openings.push({ id, ...opening });
    if (isInPanel(opening)) {
      page.panelTab = tabOf({ id });
      page.pane = 'plugins';
    }
  });
  host.changeView((view) => {
    // An earlier opening may have had the same number, and have closed itself.
    view.closedPlugins = view.closedPlugins.filter((place) => place !== tabOf({ id }));
    if (isInPanel(opening)) view.panelVisible = true;
  });
}

export function closeOpening({ state }: Page, id: number): void {
  state.change((page) => {
    page.openings = page.openings.filter((each) => each.id !== id);
  });
}

export function isInPanel({ entryPoint }: Pick<PageOpening, 'entryPoint'>): boolean {
  return entryPoint === 'URL' || entryPoint === 'CONTACT_HANDLE';
}

/** What the panel calls the opening's tab. */
export function tabOf({ id }: Pick<PageOpening, 'id'>): string {
  return `opening ${id}`;
}

/** What a plugin was opened for, in words. */
export function occasionOf({ entryPoint, parameters = {}, handle, messageId }: PageOpening): string {
  if (entryPoint === 'CONTACT_HANDLE') return `Opened for ${handle ?? 'nobody'}`;
  if (entryPoint === 'MESSAGE_MORE_DROPDOWN') return `Opened for message ${messageId ?? ''}`;
  if (entryPoint !== 'URL') return 'Opened for the selected conversations';
  const given = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
  return given.length > 0 ? `Opened by URL: ${given.join(', ')}` : 'Opened by URL';
}
