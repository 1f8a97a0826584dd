import { PluginError, type ErrorCode } from '@frontyard/sdk-types/errors';
import type { FrontContext } from '@frontyard/sdk-types';
import type { Line, LineEvents, OpenLine } from './line.ts';
import { createTopic, type Topic } from './topic.ts';

/** A context and the line it came by. */
export interface Moment {
  readonly line: Line;
  readonly context: FrontContext;
}

export interface Connection {
  readonly contexts: Topic<FrontContext>;
  readonly visibility: Topic<boolean>;
  /** The moment of now; undefined before the first context and after the end. */
  readonly now: Moment | undefined;
  /** The first moment, or the reason why there is none. */
  opened(): Promise<Moment>;
  /** Silences the other lines for good. */
  keepOnly(line: Line): void;
  close(): void;
}

/**
 * Offers several lines to the host and settles for one:
 * 1. The line that first brings a context is the one.
 * 2. A host that answers on both is spoken to in the current protocol, unless a call has gone out by the legacy one.
 * 3. A host that answers after the time limit is still taken; only what has waited until then has failed.
 */
export function createConnection(openLines: readonly OpenLine[], timeout: number): Connection {
  const contexts = createTopic<FrontContext>();
  const visibility = createTopic<boolean>();
  const first = deferred<Moment>();
  let lines: Line[] = [];
  let now: Moment | undefined;
  let failure: ErrorCode | undefined;

  const fail = (code: ErrorCode) => {
    failure = code;
    first.reject(new PluginError(code));
  };
  const timer = setTimeout(() => fail('NOT_IN_FRONT'), timeout);

  const keepOnly = (line: Line) => {
    for (const other of lines) if (other !== line) other.close();
    lines = [line];
  };

  const events: LineEvents = {
    onContext(line, context) {
      if (!lines.includes(line)) return;
      if (line.wire === 'current') keepOnly(line);
      clearTimeout(timer);
      now = { line, context };
      failure = undefined;
      first.resolve(now);
      contexts.publish(context);
    },
    onVisibility(line, visible) {
      if (!now || now.line === line) visibility.publish(visible);
    },
  };
  lines = openLines.map((openLine) => openLine(events));

  return {
    contexts,
    visibility,
    get now() {
      return now;
    },
    opened: () => (failure ? Promise.reject(new PluginError(failure)) : first.promise),
    keepOnly,
    close() {
      clearTimeout(timer);
      for (const line of lines) line.close();
      lines = [];
      now = undefined;
      fail('DISCONNECTED');
      contexts.clear();
      visibility.clear();
    },
  };
}

function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  // Nobody has to listen: a page may never ask whether it is in Front.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
