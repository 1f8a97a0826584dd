import type { FrontContext, MethodName, Platform, Wire } from '@frontyard/sdk-types';
import type { Stop } from './stop.ts';

/** Carries messages to a host; what the host sends goes to the function it was opened with. */
export interface Channel {
  post(message: object): void;
  close(): void;
}

/** Opens a channel. `receive` is never called before this has returned. */
export type OpenChannel = (receive: (message: unknown) => void) => Channel;

/** One call of a plugin, bound to the context it was made in. */
export interface Call {
  readonly name: MethodName;
  readonly context: FrontContext;
  /** Stops, with the error to reject with, when the call is given up. */
  readonly stop: Stop;
}

/** An open line to a host: what the bridge needs of either protocol. */
export interface Line {
  readonly wire: Wire;
  readonly platform: Platform | undefined;
  offers(name: MethodName, context: FrontContext): boolean;
  /** Loads the code that a call needs; undefined when it is there. */
  pending?(name: MethodName, context: FrontContext): Promise<unknown> | undefined;
  perform(call: Call, args: readonly unknown[]): Promise<unknown>;
  close(): void;
}

export interface LineEvents {
  onContext(line: Line, context: FrontContext): void;
  onVisibility(line: Line, visible: boolean): void;
  /** Tells that the line can't be opened, for now. */
  onFailure(error: unknown): void;
}

export type OpenLine = (events: LineEvents) => Line;
