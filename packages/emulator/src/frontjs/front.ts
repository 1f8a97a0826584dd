import type {
  LegacyChannel,
  LegacyContact,
  LegacyConversation,
  LegacyDraft,
  LegacyInbox,
  LegacyMessage,
  LegacyNote,
  LegacyTag,
  LegacyTeammate,
  LegacyUser,
} from './entities.ts';
import type {
  DateOptions,
  DialogOptions,
  DraftOptions,
  DraftUpdate,
  Handles,
  ListOptions,
  Named,
  NamedConversation,
  Topic,
} from './options.ts';

/** The global `Front` of plugin pages that load the legacy library by a script tag. */
export interface LegacyFront extends EventMethods, DataMethods, CommandMethods, PopupMethods, DialogMethods {
  /** The current teammate; known before the first `conversation` event, and it may change later. */
  user: LegacyUser | undefined;
  /** Whether the panel is shown, as the host last said. */
  visible: boolean;
  /** Absent on iOS and Android. */
  insertHTML?: (html: string) => void;
  /** Asks for a panel width in pixels. Absent on iOS and Android. */
  setPanelWidth?: (width: number) => void;
  /** Absent on iOS and Android. */
  updateDraft?: (
    draft: string | { readonly id: string },
    options: DraftUpdate,
    callback?: (draft?: LegacyDraft | null) => void,
  ) => void;
  /** Absent on iOS and Android. */
  addTopic?: (topic: Topic, callback?: (answer?: unknown) => void) => void;
}

/** What the `conversation` event brings; `message` is the newest one and alone carries its body. */
export interface ConversationEvent {
  type: 'conversation';
  contact: LegacyContact;
  conversation: LegacyConversation;
  message: LegacyMessage;
  otherMessages: readonly LegacyMessage[];
}

export interface LegacyEvents {
  conversation: [event: ConversationEvent];
  no_conversation: [];
  panel_visible: [visible: boolean];
  ready: [];
  reconnect: [];
}

export interface EventMethods {
  on: Subscribe;
  once: Subscribe;
  /** Without a listener, drops all listeners of that event. */
  off: (name: string, listener?: (...values: never[]) => unknown) => void;
  /** Calls the page's own listeners; nothing is sent to the host. */
  emit: (name: string, ...values: unknown[]) => void;
}

export interface Subscribe {
  <Name extends keyof LegacyEvents>(name: Name, listener: (...values: LegacyEvents[Name]) => unknown): void;
  (name: string, listener: (...values: never[]) => unknown): void;
}

/** Called once with a snapshot, or with nothing when it can't be had. */
export type Fetch<Value> = (callback: (value?: Value | null) => unknown) => void;

export interface DataMethods {
  fetchInboxes: Fetch<readonly LegacyInbox[]>;
  fetchChannels: Fetch<readonly LegacyChannel[]>;
  fetchAllowedTeammates: Fetch<readonly LegacyTeammate[]>;
  fetchAllowedTags: Fetch<readonly LegacyTag[]>;
  fetchNotes: Fetch<readonly LegacyNote[]>;
  fetchDraft: Fetch<LegacyDraft>;
  fetchConversation: Fetch<LegacyConversation>;
  fetchTeam: Fetch<unknown>;
  fetchAppPath: Fetch<string>;
}

/** A conversation left out is the current one. */
export interface CommandMethods {
  assign: (teammate: Named, conversation?: NamedConversation) => void;
  unassign: (conversation?: NamedConversation) => void;
  toggleArchive: (conversation?: NamedConversation) => void;
  toggleTrashed: (conversation?: NamedConversation) => void;
  attachTag: (tag: Named, conversation?: NamedConversation) => void;
  detachTag: (tag: Named, conversation?: NamedConversation) => void;
  toggleTag: (tag: Named, conversation?: NamedConversation) => void;
  moveToInbox: (inbox: Named, conversation?: NamedConversation) => void;
  openUrl: (url: string) => void;
  search: (text: string) => void;
  copyToClipboard: (text: string) => void;
  compose: (options?: DraftOptions, callback?: DraftCallback) => void;
  reply: (
    options?: DraftOptions,
    replyAll?: boolean,
    conversation?: NamedConversation,
    callback?: DraftCallback,
  ) => void;
  /** The callback may stand in place of the conversation. */
  forward: (
    options?: DraftOptions,
    conversation?: NamedConversation | DraftCallback,
    callback?: DraftCallback,
  ) => void;
  forwardTo: (
    to: Handles,
    options?: DraftOptions,
    conversation?: NamedConversation | DraftCallback,
    callback?: DraftCallback,
  ) => void;
  /** Writes to the page's own console. */
  log: (...values: unknown[]) => void;
}

export type DraftCallback = (draft?: LegacyDraft | null) => unknown;

export interface PopupMethods {
  openUrlInPopup: (url: string, title?: string) => void;
  openPopupUrl: (url: string, title?: string) => void;
  /** Asks the host, then opens a window of the page's own; where that is not allowed, the host opens the popup. */
  openPopup: (url: string, title?: string, callback?: (popup: PopupWindow | null) => unknown) => void;
  /** Closes the window that `openPopup` opened. */
  closePopup: () => void;
}

export interface PopupWindow {
  close: () => void;
}

export interface DialogMethods {
  alert: (options: DialogOptions, callback?: () => unknown) => void;
  report: (options: DialogOptions, callback?: () => unknown) => void;
  confirm: (options: DialogOptions, callback: (confirmed: boolean) => unknown) => void;
  prompt: (options: DialogOptions, callback: (text: string | null) => unknown) => void;
  promptDate: (options: DateOptions, callback: (date: Date | false) => unknown) => void;
  fuzzylist: <Item extends { title: string }>(
    options: ListOptions<Item>,
    callback: (item: Item | null) => unknown,
  ) => void;
  /** The older form: the dialog's name first. */
  dialog: (name: string, options: object, callback?: (answer: never) => unknown) => void;
}
