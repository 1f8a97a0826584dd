import type { LogEntry, NewLogEntry } from '../host/log.ts';
import type { HostServices } from '../host/call.ts';
import type { Opening } from '../host/context.ts';
import type { Plugin } from '../host/plugins.ts';

/** What a connection knows of the frame it serves. */
export interface Endpoint {
  readonly services: HostServices;
  readonly plugin: Plugin;
  readonly opening: Opening;
  nextContextId(): string;
  log(entry: Omit<NewLogEntry, 'plugin' | 'frame'>): void;
}

/** One open line to a page, in one of the two protocols. */
export interface Connection {
  /** Tells the page what has changed, if anything that it can see has. */
  update(): void;
  /** Does a call of this wire once more, as if the page had made it; only the log hears the answer. */
  resend(call: LogEntry): void;
  close(): void;
}
