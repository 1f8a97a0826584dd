import * as z from 'zod/mini';
import { method } from '../define.ts';
import { ConversationId } from '../entities/ids.ts';
import {
  HttpRelayRequest,
  HttpRequest,
  HttpResponse,
  Notification,
  PopupSize,
  Widget,
  WidgetTemplate,
} from '../entities/requests.ts';
import { ALL_CONTEXTS, ALL_PLATFORMS, DESKTOP_ONLY, PANEL, SEED_CONTEXTS } from './scopes.ts';

export const openUrl = method({
  summary: 'Opens an address: a Front link in Front, any other in the browser.',
  source: 'seed: Controlling Front; current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  current: { names: ['url'], args: z.tuple([z.string()]), returns: z.void() },
  seed: {
    wire: 'open_url',
    names: ['url'],
    args: z.tuple([z.string()]),
    payload: z.object({ url: z.string() }),
    returns: z.void(),
    answered: false,
  },
});

export const openUrlInPopup = method({
  summary: 'Opens an address in a small window of its own.',
  source: 'seed: Controlling Front; current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  current: {
    names: ['url', 'options'],
    args: z.tuple([z.string(), z.optional(PopupSize)]),
    returns: z.void(),
  },
  seed: {
    wire: 'open_popup_url',
    names: ['url', 'title'],
    args: z.tuple([z.string(), z.optional(z.string())]),
    payload: z.object({ url: z.string(), title: z.optional(z.nullable(z.string())) }),
    returns: z.void(),
    answered: false,
  },
});

export const openConversationInPopup = method({
  summary: 'Opens a conversation in a small window of its own.',
  source: 'current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  current: { names: ['conversationId'], args: z.tuple([ConversationId]), returns: z.void() },
});

export const search = method({
  summary: 'Runs a search in Front as the current teammate.',
  source: 'seed: Controlling Front; current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  current: { names: ['query'], args: z.tuple([z.string()]), returns: z.void() },
  seed: {
    wire: 'search',
    names: ['query'],
    args: z.tuple([z.string()]),
    payload: z.object({ query: z.string() }),
    returns: z.void(),
    answered: false,
  },
});

export const createWidget = method({
  summary: 'Opens a second view of the plugin.',
  source: 'current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  current: { names: ['template'], args: z.tuple([WidgetTemplate]), returns: Widget },
});

export const destroyWidget = method({
  summary: 'Closes a view that createWidget opened.',
  source: 'current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  current: { names: ['widgetId'], args: z.tuple([z.string()]), returns: z.void() },
});

export const sendHttp = method({
  summary: "Sends an HTTP request to the plugin's private API through Front.",
  source: 'current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  current: { names: ['request'], args: z.tuple([HttpRequest]), returns: HttpResponse },
});

export const relayHttp = method({
  summary: "Relays an HTTP request to the plugin's backend with the credentials Front holds.",
  source: 'current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  current: { names: ['request'], args: z.tuple([HttpRelayRequest]), returns: HttpResponse },
});

export const authenticate = method({
  summary: "Starts the plugin's sign-in flow as it is set up in Front.",
  source: 'current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  current: { names: [], args: z.tuple([]), returns: z.void() },
});

export const deauthenticate = method({
  summary: 'Deletes the credentials Front holds for the current teammate.',
  source: 'current: ApplicationContextBase',
  contexts: ALL_CONTEXTS,
  platforms: ALL_PLATFORMS,
  current: { names: [], args: z.tuple([]), returns: z.void() },
});

export const displayNotification = method({
  summary: 'Shows a banner in Front and a system notification; gives its id.',
  source: 'current: NotificationContextBase (beta)',
  contexts: PANEL,
  platforms: ALL_PLATFORMS,
  current: { names: ['notification'], args: z.tuple([Notification]), returns: z.string() },
});

export const dismissNotification = method({
  summary: 'Takes the banner of a notification away.',
  source: 'current: NotificationContextBase (beta)',
  contexts: PANEL,
  platforms: ALL_PLATFORMS,
  current: { names: ['notificationId'], args: z.tuple([z.string()]), returns: z.void() },
});

export const fetchPath = method({
  summary: 'Reads where in Front the teammate is.',
  source: 'current: ExistingConversationBaseContext, MessageContext',
  contexts: ['singleConversation', 'multiConversations', 'singleConversationPopover', 'message'],
  platforms: ALL_PLATFORMS,
  predecessor: 'fetchAppPath',
  current: { names: [], args: z.tuple([]), returns: z.string() },
});

export const fetchAppPath = method({
  summary: 'Reads where in Front the teammate is.',
  source: 'seed: seen in use, beyond the chapters',
  contexts: SEED_CONTEXTS,
  platforms: ALL_PLATFORMS,
  successor: 'fetchPath',
  seed: {
    wire: 'fetch_app_path',
    names: [],
    args: z.tuple([]),
    payload: z.object({}),
    returns: z.string(),
    answered: true,
  },
});

export const copyToClipboard = method({
  summary: "Puts a text on the teammate's clipboard.",
  source: 'seed: Controlling Front',
  contexts: SEED_CONTEXTS,
  platforms: ALL_PLATFORMS,
  seed: {
    wire: 'copy_clipboard',
    names: ['text'],
    args: z.tuple([z.string()]),
    payload: z.object({ payload: z.string() }),
    returns: z.void(),
    answered: false,
  },
});

export const setPanelWidth = method({
  summary: "Asks for another width of the plugin's panel, in pixels (270 to begin with).",
  source: 'seed: Controlling Front, Mobile restrictions',
  contexts: SEED_CONTEXTS,
  platforms: DESKTOP_ONLY,
  seed: {
    wire: 'set_width',
    names: ['width'],
    args: z.tuple([z.number()]),
    payload: z.object({ width: z.number() }),
    returns: z.void(),
    answered: false,
  },
});

export const requestClose = method({
  summary: 'Closes the popover the plugin is shown in.',
  source: 'current: NoConversationPopoverContext, SingleConversationPopoverContext (deprecated)',
  contexts: ['noConversationPopover', 'singleConversationPopover'],
  platforms: ALL_PLATFORMS,
  current: { names: [], args: z.tuple([]), returns: z.void() },
});

export const close = method({
  summary: "Closes the composer's plugin.",
  source: 'current: MessageComposerContext',
  contexts: ['messageComposer'],
  platforms: ALL_PLATFORMS,
  current: { names: [], args: z.tuple([]), returns: z.void() },
});

export const closeDraft = method({
  summary: "Closes the draft and the composer's plugin.",
  source: 'current: MessageComposerContext',
  contexts: ['messageComposer'],
  platforms: ALL_PLATFORMS,
  current: { names: [], args: z.tuple([]), returns: z.void() },
});
