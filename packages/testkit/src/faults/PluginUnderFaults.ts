import type { WorldInput } from '@frontyard/emulator';
import type { Bridge } from '@frontyard/sdk';
import type { MethodName, Platform, Wire } from '@frontyard/sdk-types';
import type { ReactElement } from 'react';
import type { TestHost } from '../host/createTestHost.ts';
import type { OwnRequest } from './watchRequests.ts';

interface Plugin {
  readonly name: string;
  /** The methods it calls: those of its `plugin.config.ts`. */
  readonly methods: readonly MethodName[];
  /**
   * Does what writes something, as a teammate would: presses a button, answers a dialog. Where there is nothing to press, it
   * does nothing.
   */
  act(host: TestHost): Promise<void>;
  /** Which requests to its own server change nothing, although they are no GET: a search that is sent by POST, a sign-in. */
  isReading?(request: OwnRequest): boolean;
  /** A world with at least two conversations; the small one when absent. */
  readonly world?: WorldInput;
  readonly platform?: Platform;
}

/** A React app on our sdk. */
export interface AppUnderFaults extends Plugin {
  /** Its root component. */
  show(bridge: Bridge): ReactElement | Promise<ReactElement>;
  /** What it speaks; the current protocol when absent. */
  readonly wire?: Wire;
}

/** A plugin on one of Front's own libraries: `@frontapp/plugin-sdk`, or the global `Front` of the legacy one. */
export interface PageUnderFaults extends Plugin {
  readonly sdk: Wire;
  /** Does what its page does when it is loaded. It may be loaded several times, each in an element of its own. */
  start(root: HTMLElement): void | Promise<void>;
}

export type PluginUnderFaults = AppUnderFaults | PageUnderFaults;
