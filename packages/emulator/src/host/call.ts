import type { HttpResponse } from '@frontyard/sdk-types';
import { HostRefusal } from '../errors.ts';
import { seenConversation } from '../world/sight.ts';
import type { Clock } from './clock.ts';
import type { DialogAnswer, DialogName, DialogOptions } from './dialogs.ts';
import type { NextId } from './ids.ts';
import type { Plugin } from './plugins.ts';
import type { HostState } from './state.ts';
import type { Store } from './store.ts';
import type { Writing } from './writing.ts';
import type { World, WorldConversation } from '../world/schema.ts';

/** A request a plugin asks Front to make to the plugin's own backend. */
export interface RelayedRequest {
  verb: string;
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** What every handler may use. */
export interface HostServices {
  readonly store: Store<HostState>;
  readonly nextId: NextId;
  readonly clock: Clock;
  readonly pageSize: number;
  readonly writing: Writing;
  ask<N extends DialogName>(plugin: string, name: N, options: DialogOptions<N>): Promise<DialogAnswer<N>>;
  /** Puts a text into the teammate's clipboard. @throws HostRefusal `clipboard_blocked` */
  copy(text: string): void;
  relay(plugin: Plugin, request: RelayedRequest): Promise<HttpResponse>;
}

/** One call of a plugin, bound to the context it was made in. */
export interface Call extends HostServices {
  readonly plugin: Plugin;
  /** Where the page that calls stands: its plugin's own place, named as the plugin, or one of its openings. */
  readonly place: string;
  /** The conversations that context showed. */
  readonly conversationIds: readonly string[];
  /** The draft that context showed, in a composer. */
  readonly draftId: string | undefined;
  /** Tells the log what of the call was not done, though the call itself goes on. */
  note(text: string): void;
}

export function worldOf(call: Call): World {
  return call.store.get().world;
}

/**
 * The conversations a call acts on. They may have left the teammate's sight since the plugin was told of them.
 * @throws HostRefusal `no_conversation`, `conversation_not_found`
 */
export function actedOn(call: Call): readonly string[] {
  if (call.conversationIds.length === 0) throw new HostRefusal('no_conversation');
  for (const id of call.conversationIds) seenConversation(worldOf(call), id);
  return call.conversationIds;
}

/** The conversation a call reads, if there is one. @throws HostRefusal `conversation_not_found` */
export function readFrom(call: Call): WorldConversation | undefined {
  const [id] = call.conversationIds;
  return id === undefined ? undefined : seenConversation(worldOf(call), id);
}

/** Changes the world; every open plugin is told what it can see of it. */
export function changeWorld(call: Call, recipe: (world: World) => void): void {
  call.store.change((state) => recipe(state.world as World));
}
