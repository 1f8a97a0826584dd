import type { HttpResponse } from '@frontyard/sdk-types';
import type { Clock } from './clock.ts';
import type { DialogAnswer, DialogName, DialogOptions } from './dialogs.ts';
import type { NextId } from './ids.ts';
import type { Plugin } from './plugins.ts';
import type { HostState } from './state.ts';
import type { Store } from './store.ts';
import type { World } from '../world/schema.ts';

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
  ask<N extends DialogName>(plugin: string, name: N, options: DialogOptions<N>): Promise<DialogAnswer<N>>;
  relay(plugin: Plugin, request: RelayedRequest): Promise<HttpResponse>;
}

/** One call of a plugin, bound to the context it was made in. */
export interface Call extends HostServices {
  readonly plugin: Plugin;
  /** The conversations that context showed. */
  readonly conversationIds: readonly string[];
  /** The draft that context showed, in a composer. */
  readonly draftId: string | undefined;
}

export function worldOf(call: Call): World {
  return call.store.get().world;
}

/** Changes the world; every open plugin is told what it can see of it. */
export function changeWorld(call: Call, recipe: (world: World) => void): void {
  call.store.change((state) => recipe(state.world as World));
}
