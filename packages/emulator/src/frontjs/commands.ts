import { optional, required, splitCallback } from './arguments.ts';
import { draftFields, draftUpdateFields, requiredHandles } from './drafts.ts';
import type { CommandMethods, LegacyFront } from './front.ts';
import type { Page } from './page.ts';
import { idOf, inboxFields, reference, where } from './references.ts';
import type { Wire } from './wire.ts';

export type MobileAbsent = Required<
  Pick<LegacyFront, 'insertHTML' | 'setPanelWidth' | 'updateDraft' | 'addTopic'>
>;

/** Everything a page can make Front do, dialogs and popups aside. */
export function createCommands(page: Page, wire: Wire): CommandMethods & MobileAbsent {
  return { ...onConversations(wire), ...onDrafts(wire), ...onApp(page, wire) };
}

function onConversations({ send, request }: Wire) {
  return {
    assign: (teammate, conversation) =>
      send('assign', { assignee: reference('teammate', teammate), ...where(conversation) }),
    unassign: (conversation) => send('unassign', where(conversation)),
    toggleArchive: (conversation) => send('toggle_archived', where(conversation)),
    toggleTrashed: (conversation) => send('toggle_trashed', where(conversation)),
    attachTag: (tag, conversation) => send('tag', { tag: reference('tag', tag), ...where(conversation) }),
    detachTag: (tag, conversation) => send('untag', { tag: reference('tag', tag), ...where(conversation) }),
    toggleTag: (tag, conversation) =>
      send('toggle_tag', { tag: reference('tag', tag), ...where(conversation) }),
    moveToInbox: (inbox, conversation) =>
      send('move_to_inbox', { ...inboxFields(inbox), ...where(conversation) }),
    addTopic(given, callback) {
      const { type, name, ext_link } = required('topic', given, 'Object');
      const topic = {
        type: required('topic.type', type, 'String'),
        name: required('topic.name', name, 'String'),
        ext_link: required('topic.ext_link', ext_link, 'String'),
      };
      request('add_topic', { topic }, optional('cb', callback, 'Function'));
    },
  } satisfies Partial<CommandMethods & MobileAbsent>;
}

function onDrafts({ send, request }: Wire) {
  return {
    compose(...given) {
      const { values, callback } = splitCallback(given, 2);
      request('compose', { options: draftFields(values[0]) }, callback);
    },
    reply(...given) {
      const { values, callback } = splitCallback(given, 4);
      const type = optional('replyAll', values[1], 'Boolean') ? 'reply_all' : 'reply';
      request(type, { options: draftFields(values[0]), ...where(values[2]) }, callback);
    },
    forward(...given) {
      const { values, callback } = splitCallback(given, 3);
      request('forward', { options: draftFields(values[0]), ...where(values[1]) }, callback);
    },
    forwardTo(to, ...given) {
      const { values, callback } = splitCallback(given, 3);
      const options = { ...draftFields(values[0]), to: requiredHandles('to', to) };
      request('forward', { options, ...where(values[1]) }, callback);
    },
    updateDraft(draft, options, callback) {
      const fields = { draft_id: idOf('draft_id', draft), options: draftUpdateFields(options) };
      request('update_draft', fields, optional('cb', callback, 'Function'));
    },
    insertHTML: (html) => send('insert_html', { html: required('html', html, 'String') }),
  } satisfies Partial<CommandMethods & MobileAbsent>;
}

function onApp(page: Page, { send }: Wire) {
  return {
    openUrl: (url) => send('open_url', { url: required('url', url, 'String') }),
    search: (text) => send('search', { query: required('text', text, 'String') }),
    copyToClipboard: (text) => send('copy_clipboard', { payload: required('text', text, 'String') }),
    setPanelWidth: (width) => send('set_width', { width: required('width', width, 'Number') }),
    log: (...values) => page.console.log('[Front]', ...values),
  } satisfies Partial<CommandMethods & MobileAbsent>;
}
