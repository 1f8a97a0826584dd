import { PluginError } from '@frontyard/sdk-types/plugin-error';
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
  /** Offers one more line; none after the end. */
  add(openLine: OpenLine | undefined): void;
  /** Tells that the code of further lines can't be loaded, for now. */
  fail(error: PluginError): void;
  /** Silences the other lines for good. */
  keepOnly(line: Line): void;
  close(): void;
}

/**
 * Offers several lines to the host and settles for one:
 * 1. The line that first brings a context is the one.
 * 2. A host that answers on both is spoken to in the current protocol, unless a call has gone out by the legacy one.
 * 3. A line whose code can't be loaded ends the waiting, but not what comes later; while another line waits as well, that is
 *    only told once the time is up.
 * 4. A host that answers after the time limit is still taken; only what has waited until then has failed.
 */
export function createConnection(timeout: number): Connection {
  const contexts = createTopic<FrontContext>();
  const visibility = createTopic<boolean>();
  let resolve!: (moment: Moment) => void;
  let reject!: (error: PluginError) => void;
  const first = new Promise<Moment>((onMoment, onError) => {
    resolve = onMoment;
    reject = onError;
  });
  // Nobody has to listen: a page may never ask whether it is in Front.
  first.catch(() => undefined);
  let lines: Line[] = [];
  let now: Moment | undefined;
  let failure: PluginError | undefined;

  const fail = (error: PluginError) => {
    failure = error;
    reject(error);
  };
  let reason: PluginError | undefined;
  let isOver = false;
  const timer = setTimeout(() => fail(reason ?? new PluginError('NOT_IN_FRONT')), timeout);

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
      resolve(now);
      contexts.publish(context);
    },
    onVisibility(line, visible) {
      if (!now || now.line === line) visibility.publish(visible);
    },
    onFailure(error) {
      clearTimeout(timer);
      if (!now) fail(error as PluginError);
    },
  };

  return {
    contexts,
    visibility,
    get now() {
      return now;
    },
    opened: () => (failure ? Promise.reject(failure) : first),
    add(openLine) {
      if (openLine && !isOver && now?.line.wire !== 'current') lines.push(openLine(events));
    },
    fail(error) {
      reason = error;
      if (lines.length === 0) events.onFailure(error);
    },
    keepOnly,
    close() {
      isOver = true;
      clearTimeout(timer);
      for (const line of lines) line.close();
      lines = [];
      now = undefined;
      fail(new PluginError('DISCONNECTED'));
      contexts.clear();
      visibility.clear();
    },
  };
}
