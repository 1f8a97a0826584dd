import type { HostDialogs } from '../Dialogs/HostDialogs.ts';

/** What the page around the panel can do for the parts. Anything missing is done by the browser or the kit instead. */
export interface PanelHost {
  /** Opens an absolute address outside the panel. */
  openUrl?(url: string): void | Promise<void>;
  /** Puts text on the clipboard; throws or rejects when it can't. */
  copy?(text: string): void | Promise<void>;
  /** The dialogs it draws itself, outside the panel. */
  dialogs?: Partial<HostDialogs>;
}
