import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** The way to a PostgreSQL server, which can be cut and restored. */
export interface CutProxy {
  /** The server's address, by this way. */
  readonly url: string;
  /** Ends every connection, and refuses new ones. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Passes connections on to the server of an address. */
export async function cutProxy(to: string): Promise<CutProxy> {
  const { hostname: host, port } = new URL(to);
  const sockets = new Set<Socket>();
  const join = (from: Socket, other: Socket): void => {
    sockets.add(from);
    from.on('error', () => other.destroy());
    from.on('close', () => {
      sockets.delete(from);
      other.destroy();
    });
    from.pipe(other);
  };
  const server = createServer((near) => {
    const far = connect({ host, port: Number(port || 5432) });
    join(near, far);
    join(far, near);
  });
  const listen = async (at: number): Promise<void> => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  const url = Object.assign(new URL(to), { hostname: '127.0.0.1', port: String(own) });

  return {
    url: url.href,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    start: () => listen(own),
  };
}
