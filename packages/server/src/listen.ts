import type { RequestListener, Server } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import { createServer as createHttpsServer } from 'node:https';
import type { Server as SocketServer, Socket } from 'node:net';
import { createServer as createSocketServer } from 'node:net';
import { createCallerAddress } from '@frontyard/auth';
import type { CallerAddress } from '@frontyard/auth';
import { getRequestListener } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import { BOUNDS, refuseRaw } from './boundConnections.ts';
import { ServerError } from './errors.ts';

export { ServerError };

/** Anything that answers a web `Request`, such as a Hono app; or a plain Node listener. */
export type Listenable = WebApp | RequestListener;

export interface WebApp {
  /** `env.callerAddress` names who asks. */
  fetch(request: Request, env?: object): Response | Promise<Response>;
}

export interface ListenOptions {
  /** 0 picks a free one. */
  port: number;
  /** The one address to listen on. Without it: both loopback addresses, 127.0.0.1 and ::1, and nothing else. */
  host?: string | undefined;
  /** How callers are told apart: by their connection alone unless told. */
  callerAddress?: CallerAddress | undefined;
  /** Serves HTTPS instead of HTTP. */
  tls?: Tls | undefined;
}

/** A certificate and its key, as PEM. */
export interface Tls {
  cert: string;
  key: string;
}

export interface Listener {
  readonly url: string;
  readonly port: number;
  /** For upgrades to WebSocket and the like; connections of both loopback addresses arrive here. */
  readonly server: Server | HttpsServer;
  /** Stops accepting, lets requests finish for `graceMs` (0 unless told), then ends every connection. */
  close(options?: { graceMs?: number }): Promise<void>;
}

/**
 * Opens the socket. Without `host`, `http://localhost:PORT` reaches us whichever loopback address a browser tries
 * first, and no other program can sit on the other one.
 * @throws ServerError `PORT_TAKEN`
 */
export async function listen(
  app: Listenable,
  { port, host, tls, callerAddress = createCallerAddress() }: ListenOptions,
): Promise<Listener> {
  const onBoth = host === undefined || host === 'localhost';
  const answer = typeof app === 'function' ? app : answering(app, callerAddress);
  const server = tls ? createHttpsServer({ ...BOUNDS, ...tls }, answer) : createHttpServer(BOUNDS, answer);
  refuseRaw(server);
  const sockets = trackSockets(server);
  const second = onBoth ? await openBoth(server, port) : await openOne(server, port, host);
  const bound = portOf(server);

  return {
    url: `${tls ? 'https' : 'http'}://${onBoth ? 'localhost' : nameOf(host)}:${bound}`,
    port: bound,
    server,
    async close({ graceMs = 0 } = {}) {
      const closed = Promise.all([stop(server), second && stop(second)]);
      if (graceMs > 0) await finishRequests(server, sockets, graceMs);
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function answering(app: WebApp, callerAddress: CallerAddress): RequestListener {
  const fetch = (request: Request, env: HttpBindings): Response | Promise<Response> => {
    const { socket, headers } = env.incoming;
    const forwarded = headers['x-forwarded-for'];
    const caller = callerAddress(
      socket.remoteAddress,
      Array.isArray(forwarded) ? forwarded.join() : forwarded,
    );
    return app.fetch(request, { ...env, callerAddress: caller });
  };
  return getRequestListener(fetch as Parameters<typeof getRequestListener>[0], KEEP_GLOBALS);
}

const KEEP_GLOBALS = { overrideGlobalObjects: false };
const TRIES = 20;

async function openOne(server: SocketServer, port: number, host: string): Promise<undefined> {
  await open(server, port, host);
}

async function openBoth(server: SocketServer, port: number): Promise<SocketServer | undefined> {
  for (let left = TRIES; ; left -= 1) {
    await open(server, port, '127.0.0.1');
    try {
      return await openSixth(server, portOf(server));
    } catch (error) {
      await stop(server);
      // A free port was asked for, and this one is free on one address only: take another.
      if (port !== 0 || left === 0) throw error;
    }
  }
}

async function openSixth(server: SocketServer, port: number): Promise<SocketServer | undefined> {
  const second = createSocketServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    server.emit('connection', socket);
  });
  try {
    await open(second, port, '::1');
    return second;
  } catch (error) {
    if (isCode(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL')) return undefined; // a machine without IPv6
    throw error;
  }
}

function open(server: SocketServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause: Error): void => {
      const taken = isCode(cause, 'EADDRINUSE');
      reject(taken ? new ServerError('PORT_TAKEN', `${nameOf(host)}:${port}`, { cause }) : cause);
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.removeListener('error', fail);
      resolve();
    });
  });
}

function stop(server: SocketServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

function trackSockets(server: SocketServer): Set<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}

// Connections kept alive for a next request have nothing to finish, so they are ended as they fall idle.
async function finishRequests(
  server: Server | HttpsServer,
  sockets: Set<Socket>,
  graceMs: number,
): Promise<void> {
  const end = Date.now() + graceMs;
  while (sockets.size > 0 && Date.now() < end) {
    server.closeIdleConnections();
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}

function portOf(server: SocketServer): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the server has no port');
  return address.port;
}

function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
