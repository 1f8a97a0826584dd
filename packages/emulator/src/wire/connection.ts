import type { FaultSet } from '../host/faultPlan.ts';
import type { Fate } from '../host/faults.ts';
import type { LogEntry, NewLogEntry } from '../host/log.ts';
import type { HostServices } from '../host/call.ts';
import type { Opening } from '../host/context.ts';
import type { Flight } from '../host/limits.ts';
import type { Plugin } from '../host/plugins.ts';

/** What a connection knows of the frame it serves. */
export interface Endpoint {
  readonly services: HostServices;
  readonly plugin: Plugin;
  readonly opening: Opening;
  /** Shared by all lines of the frame. */
  readonly flight: Flight;
  /** Whether the teammate has the page before them, as far as the panel goes. */
  isShown(): boolean;
  nextContextId(): string;
  readonly faults: PluginFaults;
  log(entry: Omit<NewLogEntry, 'plugin' | 'frame'>): void;
}

/** What goes wrong for one plugin; every connection asks before it speaks. */
export interface PluginFaults {
  now(): FaultSet;
  fateOf(method: string): Fate;
  /** Selects another conversation than the one a call is about. */
  switchConversation(): void;
  /** Loads Front anew, as far as the plugin is concerned. */
  reloadHost(): void;
}

/** The events and contexts a developer can fire by hand, by the name the wire has for them. */
export const FIRED_EVENTS = [
  'conversation',
  'no_conversation',
  'multiConversations',
  'messageComposer',
  'user',
  'panel_visible',
  'panel_hidden',
  'ready',
  'reconnect',
] as const;
export type FiredEvent = (typeof FIRED_EVENTS)[number];

/** One open line to a page, in one of the two protocols. */
export interface Connection {
  /** Tells the page what has changed, if anything that it can see has. */
  update(): void;
  /** Tells an event though nothing has happened: about these conversations, or the selected ones. */
  fire(event: FiredEvent, conversationIds?: readonly string[]): void;
  /** Does a call of this wire once more, as if the page had made it; only the log hears the answer. */
  resend(call: LogEntry): void;
  close(): void;
}
