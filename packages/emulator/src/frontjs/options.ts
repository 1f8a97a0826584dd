/** Something a fetch returned, named by its alias or its id. */
export type Named = string | { readonly id?: string | undefined; readonly alias?: string | undefined };

/** A conversation: its id, or the object itself. */
export type NamedConversation = string | { readonly id: string };

/** One address, or several. */
export type Handles = string | readonly string[] | null | undefined;

/** What a new draft starts with. The body is `html`, or else `body`, or else `text` with its HTML escaped. */
export interface DraftOptions {
  from?: Named | null | undefined;
  to?: Handles;
  cc?: Handles;
  bcc?: Handles;
  subject?: string | null | undefined;
  html?: string | null | undefined;
  body?: string | null | undefined;
  text?: string | null | undefined;
  attachment_uids?: readonly (string | null | undefined)[] | null | undefined;
  hide_composer?: boolean | undefined;
  send_now?: boolean | undefined;
  mark_archived?: boolean | undefined;
  tags?: readonly Named[] | undefined;
  inbox?: Named | null | undefined;
}

/** What replaces the recipients, the attachments or both of a draft; unknown uids are ignored. */
export interface DraftUpdate {
  recipients?: { to?: Handles; cc?: Handles; bcc?: Handles } | undefined;
  attachment_uids?: readonly (string | null | undefined)[] | undefined;
}

/** An object of another tool that a conversation is linked to. */
export interface Topic {
  type: 'web' | 'github' | 'jira' | 'trello' | 'assana' | (string & {});
  name: string;
  ext_link: string;
}

/** The words of a dialog. Other plain fields are sent along. */
export interface DialogOptions {
  title?: string | undefined;
  message?: string | undefined;
  okTitle?: string | undefined;
  cancelTitle?: string | undefined;
  readonly [field: string]: unknown;
}

/** Where a date picker opens (pixels) and what it may pick; a number is a time in milliseconds. */
export interface DateOptions {
  title?: string | undefined;
  position?: { left: number; top: number } | undefined;
  val?: Date | number | null | undefined;
  before?: Date | number | null | undefined;
  after?: Date | number | null | undefined;
}

/** A searchable list; a picked item comes back as the very object that was given. */
export interface ListOptions<Item extends { title: string }> {
  title?: string | undefined;
  items: readonly Item[];
}
