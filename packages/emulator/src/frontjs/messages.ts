/*
 * The wire between a plugin page and the page that frames it, in plain `postMessage`:
 * 1. The page says `plugin_connected` once per load, and may send anything below at once after it.
 * 2. The host compares `endpoint` with the plugin's registered URL; if they fit it answers `sync` and sends data.
 * 3. A request carries `seq`, counted from 1; the host answers it once with `done`. Commands have no answer.
 */

/** The current conversation, unless one is named. */
export interface Where {
  conversation_id?: string;
}

/** A draft as the host gets it: addresses always as lists, the body always as HTML. */
export interface DraftFields {
  from?: string;
  to?: string[];
  cc?: string[];
  bcc?: string[];
  subject?: string;
  body?: string;
  attachment_uids?: string[];
  hide_composer?: boolean;
  send_now?: boolean;
  mark_archived?: boolean;
  tags?: string[];
  inbox?: string;
}

/** The plain fields of an object given by the page: what a dialog shows. */
export type PlainFields = Record<string, string | number | boolean | null>;

/** Page → host, without an answer: type → fields. */
export interface CommandFields {
  plugin_connected: { endpoint: string; debug: boolean };
  assign: { assignee: string } & Where;
  unassign: Where;
  tag: { tag: string } & Where;
  untag: { tag: string } & Where;
  toggle_tag: { tag: string } & Where;
  toggle_archived: Where;
  toggle_trashed: Where;
  move_to_inbox: { inbox?: string; inbox_alias?: string } & Where;
  insert_html: { html: string };
  set_width: { width: number };
  copy_clipboard: { payload: string };
  open_url: { url: string };
  open_popup_url: { url: string; title?: string };
  search: { query: string };
}

/** Page → host, answered by `done`: type → fields beside `seq`. */
export interface RequestFields {
  alert: { options: PlainFields };
  report: { options: PlainFields };
  confirm: { options: PlainFields };
  prompt: { options: PlainFields };
  prompt_date: { options: DatePickerFields };
  fuzzylist: { options: { title?: string; items: ListItem[] } };
  will_open_popup: { url: string; title?: string };
  fetch_conversation: NoFields;
  fetch_team: NoFields;
  fetch_allowed_teammates: NoFields;
  fetch_inboxes: NoFields;
  fetch_channels: NoFields;
  fetch_tags: NoFields;
  fetch_notes: NoFields;
  fetch_draft: NoFields;
  fetch_app_path: NoFields;
  add_topic: { topic: { type: string; name: string; ext_link: string } };
  reply: { options: DraftFields } & Where;
  reply_all: { options: DraftFields } & Where;
  forward: { options: DraftFields } & Where;
  compose: { options: DraftFields };
  update_draft: { draft_id: string; options: DraftUpdateFields };
}

export type NoFields = Record<never, never>;

export interface DatePickerFields {
  title?: string;
  position?: { left: number; top: number };
  val?: Date;
  before?: Date;
  after?: Date;
}

/** `_index` is the item's place in the page's list; a host answers with that number or with the item. */
export type ListItem = PlainFields & { title: string; _index: number };

export interface DraftUpdateFields {
  recipients?: { to?: string[]; cc?: string[]; bcc?: string[] };
  attachment_uids?: string[];
}

/** Everything a host sends. `missing` names the methods its platform doesn't have. */
export type HostMessage =
  | { type: 'sync'; platform?: 'desktop' | 'ios' | 'android'; missing?: readonly string[] }
  | { type: 'user'; user: object }
  | {
      type: 'conversation';
      contact: object;
      conversation: object;
      message: object;
      otherMessages: readonly object[];
    }
  | { type: 'no_conversation' }
  | { type: 'panel_visible'; visible: boolean }
  | { type: 'done'; seq: number; val?: unknown };
