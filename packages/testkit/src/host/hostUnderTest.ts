import type { World } from '@frontyard/emulator';
import type { MethodName } from '@frontyard/sdk-types';

/** The context, as far as the suite looks at it. */
export interface SeenContext {
  type: string;
  teammate?: { id: string };
  conversation?: {
    id: string;
    subject?: string;
    tags: readonly { id: string }[];
    recipient?: { name?: string };
  };
  conversations?: readonly { id: string }[];
}

/** A plugin connected to a host, from both ends. All is asynchronous, since the two may be in another process. */
export interface HostUnderTest {
  /** Calls a method of the plugin's bridge; rejects with an error that carries its `code`. */
  call(name: MethodName, ...args: unknown[]): Promise<unknown>;
  can(name: MethodName): Promise<boolean>;
  context(): Promise<SeenContext | undefined>;
  select(ids: readonly string[]): Promise<void>;
  world(): Promise<World>;
  close(): Promise<void>;
}

/** Opens a plugin on `smallWorld` with the conversation `cnv_bike` selected. */
export type OpenHost = (platform: 'desktop' | 'ios' | 'android') => Promise<HostUnderTest>;
