import type { DialogName, DialogRequest } from './dialogs.ts';
import type { World } from '../world/schema.ts';

/** A banner a plugin asked for. */
export interface NotificationView {
  id: string;
  plugin: string;
  type: 'INCOMING_CALL' | 'SUCCESS_MESSAGE' | 'ERROR_MESSAGE';
  title: string;
  message: string;
}

/** Something a plugin asked to open outside its frame. */
export interface OpenedView {
  id: string;
  plugin: string;
  kind: 'tab' | 'popup' | 'conversation';
  url: string;
  title?: string;
  width?: number;
  height?: number;
}

/** What the teammate has before them: it is no part of the world and is not saved with it. */
export interface View {
  selectedIds: readonly string[];
  /** The draft being written, if a composer is open. */
  draftId: string | undefined;
  search: string;
  panelVisible: boolean;
  /** In pixels, per plugin that asked for another width. */
  panelWidths: Record<string, number>;
  clipboard: string | undefined;
  dialogs: readonly DialogRequest<DialogName>[];
  notifications: readonly NotificationView[];
  opened: readonly OpenedView[];
  /** Plugins whose sign-in the teammate has been through. */
  authorizedPlugins: readonly string[];
  widgets: readonly { plugin: string; id: string; type: 'BLOCK' | 'LAYER' }[];
  /** Plugins that have closed themselves, by the place they stood in: a plugin's name is its own place. */
  closedPlugins: readonly string[];
}

export interface HostState {
  world: World;
  view: View;
}

export function emptyView(): View {
  return {
    selectedIds: [],
    draftId: undefined,
    search: '',
    panelVisible: true,
    panelWidths: {},
    clipboard: undefined,
    dialogs: [],
    notifications: [],
    opened: [],
    authorizedPlugins: [],
    widgets: [],
    closedPlugins: [],
  };
}
