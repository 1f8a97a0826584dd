import type { Server } from 'node:net';
import type { Socket } from 'node:net';

/** Gives what cuts a server off: every connection ends and no new one comes about, as where a network is gone, until it is let back. */
export function networkSwitch(server: Server): (isCut: boolean) => void {
  const sockets = new Set<Socket>();
  let isOff = false;
  server.prependListener('connection', (socket: Socket) => {
    if (isOff) return void socket.destroy();
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return (isCut) => {
    isOff = isCut;
    if (isCut) for (const socket of sockets) socket.destroy();
  };
}
