import type { CurrentHandlers, HttpResponse, SeedHandlers } from '@frontyard/sdk-types';
import { HostRefusal } from '../errors.ts';
import { worldOf, type Call, type RelayedRequest } from '../host/call.ts';
import { pathOf } from '../host/path.ts';
import { select } from '../host/select.ts';
import type { OpenedView } from '../host/state.ts';
import { byId } from '../world/find.ts';
import { seenConversation } from '../world/sight.ts';
import { keepNewest } from '../host/limits.ts';

const OPENABLE = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const CONVERSATION_LINK = /^https:\/\/app\.frontapp\.com\/open\/(cnv_\w+)/;

export const currentApplication = {
  openUrl: (call, url) => open(call, { kind: 'tab', url }),
  openUrlInPopup: (call, url, size) => open(call, { kind: 'popup', url, ...defined(size ?? {}) }),

  openConversationInPopup(call, conversationId) {
    seenConversation(worldOf(call), conversationId);
    show(call, { kind: 'conversation', url: `https://app.frontapp.com/open/${conversationId}` });
  },

  search: (call, query) => search(call, query),
  fetchPath: (call) => pathOf(call.store.get()),

  displayNotification(call, notification) {
    const id = call.nextId('ntf');
    const { title, message } =
      notification.type === 'INCOMING_CALL'
        ? { title: 'Incoming call', message: notification.contact?.name ?? 'Unknown caller' }
        : notification;
    call.store.change(({ view }) => {
      view.notifications.push({ id, plugin: call.plugin.name, type: notification.type, title, message });
      keepNewest(view.notifications);
    });
    return id;
  },

  dismissNotification(call, notificationId) {
    if (byId(call.store.get().view.notifications, notificationId)?.plugin !== call.plugin.name) {
      throw new HostRefusal('notification_not_found');
    }
    call.store.change(({ view }) => {
      view.notifications = view.notifications.filter(({ id }) => id !== notificationId);
    });
  },

  sendHttp: (call, { verb, path, body }) => relay(call, { verb, path, body }),
  relayHttp: (call, { verb, url, headers, body }) =>
    relay(call, { verb, path: url, body, ...(headers ? { headers } : {}) }),

  authenticate(call) {
    call.store.change(({ view }) => {
      view.authorizedPlugins = [...new Set([...view.authorizedPlugins, call.plugin.name])];
    });
  },

  deauthenticate(call) {
    call.store.change(({ view }) => {
      view.authorizedPlugins = view.authorizedPlugins.filter((name) => name !== call.plugin.name);
    });
  },

  createWidget(call, { id, type }) {
    call.store.change(({ view }) => {
      view.widgets = view.widgets.filter((widget) => widget.id !== id || widget.plugin !== call.plugin.name);
      view.widgets.push({ plugin: call.plugin.name, id, type });
      keepNewest(view.widgets);
    });
    return { id, type };
  },

  destroyWidget(call, widgetId) {
    const isOurs = (widget: { plugin: string; id: string }) =>
      widget.id === widgetId && widget.plugin === call.plugin.name;
    if (!call.store.get().view.widgets.some(isOurs)) throw new HostRefusal('widget_not_found');
    call.store.change(({ view }) => {
      view.widgets = view.widgets.filter((widget) => !isOurs(widget));
    });
  },

  requestClose: (call) => closePlugin(call),
  close: (call) => closePlugin(call),

  closeDraft(call) {
    call.store.change(({ view }) => {
      view.draftId = undefined;
    });
  },
} satisfies Partial<CurrentHandlers<Call>>;

export const seedApplication = {
  openUrl: (call, { url }) => open(call, { kind: 'tab', url }),
  openUrlInPopup: (call, { url, title }) => open(call, { kind: 'popup', url, ...(title ? { title } : {}) }),
  search: (call, { query }) => search(call, query),
  fetchAppPath: (call) => pathOf(call.store.get()),

  copyToClipboard: (call, { payload }) => call.copy(payload),

  setPanelWidth(call, { width }) {
    const bounded = Math.round(Math.min(Math.max(width, 200), 1200));
    call.store.change(({ view }) => {
      view.panelWidths[call.plugin.name] = bounded;
    });
  },
} satisfies Partial<SeedHandlers<Call>>;

/** A Front link opens the conversation, any other address a tab; only addresses that a browser opens safely. */
function open(call: Call, opened: Omit<OpenedView, 'id' | 'plugin'>): void {
  if (!URL.canParse(opened.url) || !OPENABLE.has(new URL(opened.url).protocol))
    throw new HostRefusal('bad_url');
  const conversationId = CONVERSATION_LINK.exec(opened.url)?.[1];
  if (opened.kind !== 'tab' || !conversationId) return show(call, opened);
  select(call.store, [seenConversation(worldOf(call), conversationId).id]);
}

function show(call: Call, opened: Omit<OpenedView, 'id' | 'plugin'>): void {
  const id = call.nextId('opn');
  call.store.change(({ view }) => {
    view.opened.push({ id, plugin: call.plugin.name, ...opened });
    keepNewest(view.opened);
  });
}

function search(call: Call, query: string): void {
  call.store.change(({ view }) => {
    view.search = query;
  });
}

function closePlugin(call: Call): void {
  call.store.change(({ view }) => {
    view.closedPlugins = [...new Set([...view.closedPlugins, call.place])];
  });
}

async function relay(call: Call, request: RelayedRequest): Promise<HttpResponse> {
  try {
    return await call.relay(call.plugin, request);
  } catch {
    throw new HostRefusal('relay_failed');
  }
}

function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}
