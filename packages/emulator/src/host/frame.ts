import {
  CONNECTED,
  ConnectedMessage,
  HANDSHAKE,
  PAGE_ADDRESS,
  PAGE_REPORT,
  REPORTS_WANTED,
  withoutSecret,
  type Wire,
} from '@frontyard/sdk-types';
import type { Connection, Endpoint, FiredEvent } from '../wire/connection.ts';
import { openCurrentConnection } from '../wire/currentConnection.ts';
import { openLegacyConnection, type LegacyConnection } from '../wire/legacyConnection.ts';
import type { LogEntry } from './log.ts';
import type { Opening } from './context.ts';
import { createFlight, LIMITS } from './limits.ts';
import { addressElsewhere, addressWithSecret, EXPIRED_SECRET, type Plugin } from './plugins.ts';
import { createPace } from './pace.ts';
import { createReports } from './reports.ts';

/** A message from a page's window, as the browser delivers it. */
export interface PageEvent {
  readonly data: unknown;
  readonly origin: string;
  readonly ports: readonly MessagePort[];
}

export type FrameStatus = 'waiting' | 'connected' | 'blocked';

/**
 * One opened plugin: what the host knows of a page, and the only way between the two.
 *
 * The seed's security rule is kept here. A page gets data only while its address is the registered one:
 * 1. exactly, where the page reports its address (the legacy library and our SDK do, before anything is sent);
 * 2. by origin, where the browser shows no more (Front's own SDK);
 * 3. by watching where the frame goes: whoever displays it reports navigations with {@link PluginFrame.navigated}.
 * From the first mismatch on nothing more is sent, and the log says why.
 */
export interface PluginFrame {
  readonly id: string;
  readonly plugin: Plugin;
  readonly opening: Opening;
  /** Where the frame is to be sent: the registered address with `auth_secret`, or another one where a fault says so. */
  readonly address: string;
  /** The address carries a secret that is over, because a fault says so: the page is what its server answers to that. */
  readonly isSignedOut: boolean;
  status(): FrameStatus;
  /** Why nothing is sent, once the frame is blocked. */
  blockedBecause(): string | undefined;
  /** Gives the way to the page's window, for the legacy wire, and the way to load the page anew. */
  attach(post: (message: unknown) => void, loadAnew?: () => void): void;
  receive(event: PageEvent): void;
  /** Tells that the frame has gone to an address by itself. */
  navigated(url: string): void;
  update(): void;
  /** Tells whether the page is in sight: not while it is behind another tab. */
  show(isShown: boolean): void;
  /**
   * Tells the page an event though nothing has happened.
   * @param conversationIds what it is about; the selected ones when absent
   */
  fire(event: FiredEvent, conversationIds?: readonly string[]): void;
  /** Front comes back after it was away. A page of the current API must be loaded anew for that: then false. */
  reconnect(): boolean;
  /** Front is loaded anew: {@link PluginFrame.reconnect}, or the page is loaded again by whoever displays it. */
  reload(): void;
  /** Does a call from the log once more, as if the page had made it. @throws Error where no page speaks its wire */
  resend(call: LogEntry): void;
  close(): void;
}

export interface FrameServices extends Omit<Endpoint, 'plugin' | 'opening' | 'flight' | 'isShown'> {
  /** Called whenever the frame's status changes. */
  changed(): void;
}

export function createFrame(
  id: string,
  plugin: Plugin,
  opening: Opening,
  services: FrameServices,
): PluginFrame {
  let isShown = true;
  const endpoint: Endpoint = { ...services, plugin, opening, flight: createFlight(), isShown: () => isShown };
  const currentConnections = new Set<Connection>();
  let legacy: LegacyConnection | undefined;
  let post: (message: unknown) => void = () => {};
  let loadAnew = () =>
    endpoint.log({
      direction: 'note',
      type: 'ignored',
      text: 'Nobody displays this page, so it was not loaded anew.',
    });
  let status: FrameStatus = 'waiting';
  let reason: string | undefined;
  const { opensElsewhere, expiresSession: isSignedOut } = services.faults.now();
  const sentTo = opensElsewhere ? addressElsewhere(plugin) : plugin.url;
  const secret = isSignedOut ? EXPIRED_SECRET : plugin.secret;

  const hangUp = () => {
    for (const connection of currentConnections) connection.close();
    currentConnections.clear();
    legacy?.close();
    legacy = undefined;
  };
  const setStatus = (next: FrameStatus, why?: string) => {
    status = next;
    reason = why;
    services.changed();
  };
  const block = (why: string) => {
    hangUp();
    endpoint.log({ direction: 'note', type: 'blocked', verdict: 'blocked', text: why });
    setStatus('blocked', why);
  };
  const isRegistered = (address: string) => {
    if (sameAddress(address, plugin.url)) return true;
    block(`The page is at ${hidingSecret(address)}, but ${plugin.url} is registered. Nothing is sent to it.`);
    return false;
  };

  const compareWire = (wire: Wire) => {
    if (plugin.sdk === undefined || plugin.sdk === wire) return;
    const text = `The page speaks the ${wire} API, but ${plugin.sdk} was expected.`;
    endpoint.log({ wire, direction: 'note', type: 'other wire', text });
  };

  /** Front would not answer this at all: only our SDK tells its address, and only it is asked for reports. */
  const compareAddress = (data: unknown) => {
    if (isRegistered(String((data as { address?: unknown }).address))) post({ type: REPORTS_WANTED });
  };
  const report = createReports(endpoint, () => (legacy ? 'legacy' : 'current'));

  const openCurrent = (port: MessagePort) => {
    endpoint.log({ wire: 'current', direction: 'in', type: 'handshake' });
    if (!isRegistered(sentTo)) return;
    compareWire('current');
    const [oldest] = currentConnections;
    if (oldest && currentConnections.size >= LIMITS.portsPerFrame) {
      const text = `The page said hello more than ${LIMITS.portsPerFrame} times: the oldest port was closed.`;
      endpoint.log({ wire: 'current', direction: 'note', type: 'too many ports', verdict: 'refused', text });
      oldest.close();
      currentConnections.delete(oldest);
    }
    const connection = openCurrentConnection(endpoint, port);
    currentConnections.add(connection);
    port.addEventListener('close', () => currentConnections.delete(connection));
    setStatus('connected');
  };
  const pace = createPace(services.services.clock, LIMITS.legacyHellos, 1000);
  const openLegacy = (data: unknown) => {
    const may = pace();
    if (may === 'no, and not told yet') {
      const text = `The page said hello more than ${LIMITS.legacyHellos} times within a second: the rest is passed over.`;
      endpoint.log({ wire: 'legacy', direction: 'note', type: 'too many hellos', verdict: 'refused', text });
    }
    if (may !== 'yes') return;
    const parsed = ConnectedMessage.safeParse(data);
    endpoint.log({ wire: 'legacy', direction: 'in', type: CONNECTED, data });
    if (!parsed.success || !isRegistered(parsed.data.endpoint)) return;
    if (currentConnections.size > 0) {
      endpoint.log({
        wire: 'legacy',
        direction: 'note',
        type: 'ignored',
        text: 'The page offers both protocols and speaks the current one, so this offer is passed over.',
      });
      return;
    }
    legacy?.close();
    compareWire('legacy');
    setStatus('connected');
    legacy = openLegacyConnection(endpoint, (message) => post(message));
  };

  const reconnect = () => {
    legacy?.reconnect();
    return legacy !== undefined;
  };

  if (plugin.proxyOf !== undefined) {
    const text = `Shown through a proxy that lets ${plugin.proxyOf} be framed. This is not what Front does.`;
    endpoint.log({ direction: 'note', type: 'proxy', text });
  }

  return {
    id,
    plugin,
    opening,
    address: addressWithSecret({ url: sentTo, secret }),
    isSignedOut,
    status: () => status,
    blockedBecause: () => reason,
    attach(way, again) {
      post = way;
      if (again) loadAnew = again;
    },
    receive({ data, origin, ports }) {
      if (status === 'blocked') return;
      if (origin !== plugin.origin) {
        block(
          `A page of ${origin} is in the frame, but ${plugin.origin} is registered. Nothing is sent to it.`,
        );
      } else if (data === HANDSHAKE && ports[0]) openCurrent(ports[0]);
      else if (typeOf(data) === CONNECTED) openLegacy(data);
      else if (typeOf(data) === PAGE_ADDRESS) compareAddress(data);
      else if (typeOf(data) === PAGE_REPORT) report(data);
      else if (legacy) legacy.receive(data);
      else endpoint.log({ direction: 'in', type: 'junk', data, text: 'Not a message of a plugin; ignored.' });
    },
    navigated(url) {
      if (status !== 'blocked' && !samePage(url, plugin.url)) {
        block(`The page went to ${hidingSecret(url)}, which is not registered. Nothing more is sent to it.`);
      }
    },
    update() {
      for (const connection of currentConnections) connection.update();
      legacy?.update();
    },
    show(next) {
      isShown = next;
      legacy?.update();
    },
    fire(event, conversationIds) {
      // A page hears `ready` once, when it is new.
      if (event === 'ready') return loadAnew();
      for (const connection of currentConnections) connection.fire(event, conversationIds);
      legacy?.fire(event, conversationIds);
    },
    reconnect,
    reload() {
      if (!reconnect()) loadAnew();
    },
    resend(call) {
      const connection = call.wire === 'legacy' ? legacy : [...currentConnections].at(-1);
      if (!connection) throw new Error(`${plugin.title} is not connected, so the call was not made again.`);
      connection.resend(call);
    },
    close: hangUp,
  };
}

function typeOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null ? (data as { type?: unknown }).type : undefined;
}

/** Path, query and hash count; the secret and all behind it do not. */
function sameAddress(reported: string, registered: string): boolean {
  if (!URL.canParse(reported)) return false;
  return new URL(withoutSecret(reported)).href === new URL(withoutSecret(registered)).href;
}

/** What the browser tells of a navigation has no hash; all else counts. */
export function samePage(url: string, registered: string): boolean {
  return sameAddress(url.replace(/#.*$/s, ''), registered.replace(/#.*$/s, ''));
}

function hidingSecret(address: string): string {
  return withoutSecret(address) || '(no address)';
}
