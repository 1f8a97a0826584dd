import { withoutTail } from '../splitOptions.ts';

interface Message {
  readonly type: string;
  readonly seq?: number;
  readonly [field: string]: unknown;
}

/** The call of the legacy library that sends a message: its name, and its arguments without the callback. */
export function frontjsCall(message: object): {
  seq: number | undefined;
  name: string;
  args: readonly unknown[];
} {
  const { type, seq } = message as Message;
  const [name, ...args] = CALLS[type]!(message as Message);
  return { seq, name, args: seq === undefined ? withoutTail(args) : args };
}

type ToCall = (message: Message) => [name: string, ...args: unknown[]];

/** Real pages pass the conversation as an object. */
const where = ({ conversation_id: id }: Message) => (id === undefined ? undefined : { id });
const withOptions =
  (name: string): ToCall =>
  ({ options }) => [name, options];

const CALLS: Readonly<Record<string, ToCall>> = {
  assign: (message) => ['assign', message['assignee'], where(message)],
  unassign: (message) => ['unassign', where(message)],
  tag: (message) => ['attachTag', message['tag'], where(message)],
  untag: (message) => ['detachTag', message['tag'], where(message)],
  toggle_tag: (message) => ['toggleTag', message['tag'], where(message)],
  toggle_archived: (message) => ['toggleArchive', where(message)],
  toggle_trashed: (message) => ['toggleTrashed', where(message)],
  move_to_inbox: (message) => ['moveToInbox', message['inbox'] ?? message['inbox_alias'], where(message)],
  add_topic: ({ topic }) => ['addTopic', topic],
  open_url: ({ url }) => ['openUrl', url],
  open_popup_url: ({ url }) => ['openUrlInPopup', url],
  search: ({ query }) => ['search', query],
  copy_clipboard: ({ payload }) => ['copyToClipboard', payload],
  set_width: ({ width }) => ['setPanelWidth', width],
  insert_html: ({ html }) => ['insertHTML', html],
  compose: withOptions('compose'),
  reply: (message) => ['reply', message['options'], false, where(message)],
  reply_all: (message) => ['reply', message['options'], true, where(message)],
  forward: withOptions('forward'),
  update_draft: ({ draft_id, options }) => ['updateDraft', draft_id, options],
  fetch_draft: () => ['fetchDraft'],
  fetch_inboxes: () => ['fetchInboxes'],
  fetch_channels: () => ['fetchChannels'],
  fetch_allowed_teammates: () => ['fetchAllowedTeammates'],
  fetch_tags: () => ['fetchAllowedTags'],
  fetch_notes: () => ['fetchNotes'],
  fetch_conversation: () => ['fetchConversation'],
  fetch_team: () => ['fetchTeam'],
  fetch_app_path: () => ['fetchAppPath'],
  alert: withOptions('alert'),
  report: withOptions('report'),
  confirm: withOptions('confirm'),
  prompt: withOptions('prompt'),
  prompt_date: withOptions('promptDate'),
  fuzzylist: withOptions('fuzzylist'),
};
