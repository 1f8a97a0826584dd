import type { Bridge, ConnectOptions, HostWindow, PageWindow } from './bridge.ts';
import type { Check } from './calls.ts';
import { createConnection } from './connection.ts';
import { openCurrentLine } from './current/line.ts';
import { openPort } from './current/openPort.ts';
import type { Translations } from './current/translation.ts';
import type { Late } from './late.ts';
import { lateCalls } from './lateCalls.ts';
import type { OpenChannel, OpenLine } from './line.ts';

/** What the lines of a page are made of. */
export interface Surroundings {
  readonly page: PageWindow;
  readonly host: HostWindow | undefined;
  /** The current protocol, over the page's own port to the host unless another channel is given. */
  current(open?: OpenChannel): OpenLine;
}

/** What is offered beside the current protocol, or instead of it. */
export interface OtherLines {
  /**
   * Whether it is instead of it.
   * @throws BAD_ARGUMENTS when `through` is no Front
   */
  isInstead(options: ConnectOptions): boolean;
  /** The line, if there is a use for it; called once the code of calls is loaded. */
  open(options: ConnectOptions, surroundings: Surroundings): OpenLine | undefined;
}

/** What a `connect` is built with beside the current protocol; a bundle holds only what it names. */
export interface ConnectParts {
  /** Looks at arguments before anything is sent. */
  readonly check?: Late<Check>;
  /** Methods of the seed's API over the current wire. */
  readonly translations?: Translations;
  /**
   * The legacy protocol, and a page's own `Front`. Without it only the current protocol is offered, and the options
   * `wire`, `through` and `allowedOrigins` mean nothing.
   */
  readonly lines?: OtherLines;
  /** Lets a host that asks for it hear what goes wrong in the page. */
  readonly offerReports?: (page: PageWindow, host: HostWindow | undefined) => void;
}

/** Connects the page to the Front that frames it. Where there is none, `ready` rejects with NOT_IN_FRONT. */
export type Connect = (options?: ConnectOptions) => Bridge;

/** Builds a `connect` from its parts. */
export function createConnect(parts: ConnectParts = {}): Connect {
  return (options = {}) => {
    const { lines, check } = parts;
    const surroundings = surroundingsOf(parts, options);
    if (options.through === undefined) parts.offerReports?.(surroundings.page, surroundings.host);
    const hasCurrent = !lines?.isInstead(options);
    const connection = createConnection(options.timeout ?? 4000);
    if (hasCurrent) connection.add(surroundings.current());
    const calls = lateCalls({
      connection,
      isUrgent: !hasCurrent,
      create({ createCalls }) {
        connection.add(lines?.open(options, surroundings));
        return createCalls(connection, options.callTimeout ?? 30_000, check);
      },
    });
    const ready = connection.opened().then(({ context }) => context);
    // The first call should not have to wait for its code, nor who hears the first context for what loads it.
    ready.then(() => setTimeout(loadRest), ignore);
    const loadRest = () => {
      calls.load();
      check?.pending()?.catch(ignore);
    };

    return {
      host: calls.host,
      ready,
      get context() {
        return connection.contexts.value;
      },
      get wire() {
        return connection.now?.line.wire;
      },
      get platform() {
        return connection.now?.line.platform;
      },
      can(name) {
        const { now } = connection;
        return now !== undefined && now.line.offers(name, now.context);
      },
      subscribe: connection.contexts.subscribe,
      onVisibility: connection.visibility.subscribe,
      close() {
        calls.close();
        connection.close();
      },
    };
  };
}

function surroundingsOf({ translations }: ConnectParts, options: ConnectOptions): Surroundings {
  const { window: page = globalThis as unknown as PageWindow } = options;
  const { host = page.parent as HostWindow | undefined } = options;
  return {
    page,
    host,
    current:
      (open = openPort(page, host)) =>
      (events) =>
        openCurrentLine({ open, events, document: page.document, translations }),
  };
}

/** What can't be loaded is told by the call that needs it. */
function ignore(): void {}
