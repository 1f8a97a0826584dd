import { PluginError } from '@frontyard/sdk-types/errors';
import type { Bridge, ConnectOptions, HostWindow, PageWindow } from './bridge.ts';
import { createCalls, type Check } from './calls.ts';
import { createConnection } from './connection.ts';
import { openCurrentLine } from './current/line.ts';
import { openPort } from './current/openPort.ts';
import type { CurrentTranslations } from './current/translation.ts';
import type { LegacyWire } from './legacy/legacyWire.ts';
import type { OpenChannel, OpenLine } from './line.ts';
import type { Through } from './through/through.ts';

/** What a `connect` is built with beside the current protocol; a bundle holds only what it names. */
export interface ConnectParts {
  /** Looks at arguments before anything is sent. */
  readonly check?: Check;
  /** Methods of the seed's API over the current wire. */
  readonly translations?: CurrentTranslations;
  /** The legacy protocol, with the methods it offers. */
  readonly legacy?: LegacyWire;
  /** Understands a page's own `Front`. */
  readonly through?: Through;
}

/** Connects the page to the Front that frames it. Where there is none, `ready` rejects with NOT_IN_FRONT. */
export type Connect = (options?: ConnectOptions) => Bridge;

/** Builds a `connect` from its parts. */
export function createConnect(parts: ConnectParts = {}): Connect {
  return (options = {}) => {
    const connection = createConnection(linesFor(parts, options), options.timeout ?? 4000);
    const calls = createCalls(connection, options.callTimeout ?? 30_000, parts.check);
    const ready = connection.opened().then(({ context }) => context);
    ready.catch(() => undefined);

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

/** The lines to offer, the current one first: a host that knows only one answers that one. */
function linesFor(parts: ConnectParts, options: ConnectOptions): readonly OpenLine[] {
  const { window: page = globalThis as unknown as PageWindow, wire = 'auto', allowedOrigins } = options;
  const current =
    (open: OpenChannel): OpenLine =>
    (events) =>
      openCurrentLine({ open, events, document: page.document, translations: parts.translations });

  if (options.through !== undefined) {
    const line = parts.through?.(options.through, { current, legacy: parts.legacy?.over });
    if (!line) throw notAFront();
    return [line];
  }
  const host = options.host ?? (page.parent as HostWindow | undefined);
  const legacy = wire === 'current' ? undefined : parts.legacy?.toHost(page, host, allowedOrigins);
  return [...(wire === 'legacy' ? [] : [current(openPort(page, host))]), ...(legacy ? [legacy] : [])];
}

function notAFront(): PluginError {
  const message = "Expected the page's own Front: Front's SDK or the legacy library.";
  return new PluginError('BAD_ARGUMENTS', { method: 'connect', issues: [{ path: 'through', message }] });
}
