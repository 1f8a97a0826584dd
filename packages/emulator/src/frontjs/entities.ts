/** The teammate who looks at the plugin. */
export interface LegacyUser {
  id?: string;
  url?: string;
  alias: string;
  given_name: string;
  family_name: string;
  email: string;
  avatar?: string | null;
  admin: boolean;
}

/** Someone a message comes from or goes to. */
export interface LegacyContact {
  id: string;
  handle: string;
  initials?: string;
  display_name?: string | null;
  description?: string | null;
  avatar?: string | null;
  color?: string | null;
  source?: string;
  role?: string;
  num_notes?: number;
}

/** A conversation. `assignee`, `inboxes`, `followers` and `tags` hold aliases; prefer the fields with ids. */
export interface LegacyConversation {
  id: string;
  link: string;
  message_type: string;
  status: string;
  replied: boolean;
  reacted: boolean;
  num_messages: number;
  contact: LegacyContact;
  assignee_id: string | null;
  inbox_ids: readonly string[];
  follower_ids: readonly string[];
  tag_ids: readonly string[];
  seen_by: readonly unknown[];
  subject: string;
  summary: string;
  has_draft: boolean;
  /** @deprecated Use `assignee_id`. */
  assignee?: string | null;
  /** @deprecated Use `inbox_ids`. */
  inboxes?: readonly string[];
  /** @deprecated Use `follower_ids`. */
  followers?: readonly string[];
  /** @deprecated Use `tag_ids`. */
  tags?: readonly string[];
}

/** A file of a message. `size` is in bytes. */
export interface LegacyAttachment {
  id: string;
  uid: string;
  filename: string;
  content_type: string;
  size: number;
}

/** A message. `date` is in milliseconds; only the newest one carries its `body`. */
export interface LegacyMessage {
  id: string;
  ext_id: string | null;
  type: string;
  status: string;
  date: number;
  inbound: boolean;
  blurb: string;
  recipient_opened_date?: number | null;
  subject: string;
  body?: string;
  from: LegacyContact;
  recipients: readonly LegacyContact[];
  attachments: readonly LegacyAttachment[];
}

/** An inbox the teammate can see. */
export interface LegacyInbox {
  id?: string;
  class: 'inbox';
  avatar_type?: string;
  alias: string;
  name: string;
  color?: string;
  num_new?: number;
  num_unassigned?: number;
  last_unassigned_date?: number | null;
  participants?: readonly unknown[];
  tags?: readonly unknown[];
  owner?: unknown;
  settings?: { auto_assign?: boolean; attachment_size_limit?: number };
}

/** A channel the teammate can send from. */
export interface LegacyChannel {
  id: string;
  type: string;
  type_name: string;
  is_private: boolean;
  message_type: string;
  address: string;
  send_as: string;
}

/** A teammate who may see the current conversation. */
export interface LegacyTeammate {
  id?: string;
  class: 'teammate';
  avatar_type?: string;
  alias: string;
  email: string;
  display_name: string;
  given_name: string;
  family_name: string;
  avatar?: string | null;
  account_status?: string;
  admin?: boolean;
  available?: boolean;
  color?: string;
  initials?: string;
  num_assigned_received?: number;
  num_assigned_sent?: number;
  num_followed?: number;
  num_drafts?: number;
  num_unseen_notifications?: number;
  has_unseen_assigned?: boolean;
  precog?: unknown;
}

/** A tag the teammate may use. */
export interface LegacyTag {
  id?: string;
  alias: string;
  name: string;
}

/** A note about a contact. `date` is in milliseconds. */
export interface LegacyNote {
  body: string;
  text: string;
  html: string;
  date: number;
  author: unknown;
}

/** The draft being written in the current conversation. `date` is in milliseconds. */
export interface LegacyDraft {
  id: string;
  ext_id?: string | null;
  status: string;
  type: string;
  subject: string;
  body: string;
  blurb: string;
  inbound: false;
  date: number;
  from: { display_name?: string | null; handle: string };
  recipients: readonly { display_name?: string | null; role: string; handle: string }[];
  attachments: readonly LegacyAttachment[];
}
