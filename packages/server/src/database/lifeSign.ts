import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

/**
 * A socket in a folder, which the system closes with its process, however that ends. Every process of the same machine
 * can ask it, also from another container, where it sees neither the process nor its number.
 */
export interface LifeSign {
  /** The socket's file. */
  readonly socket: string;
  /** The machine since it started, and the folder as its system knows it: only where both are the same an answer counts. */
  readonly place: string;
}

/** Gives a sign of life until `stop`; `undefined` where there can be none, as in a folder with a very long name. */
export async function giveLifeSign(folder: string): Promise<(LifeSign & { stop(): void }) | undefined> {
  const place = placeOf(folder);
  if (place === undefined) return undefined;
  const socket = `database.${randomBytes(4).toString('hex')}.sock`;
  const server = createServer((asking) => asking.destroy()).unref();
  try {
    server.listen(join(folder, socket));
    await once(server, 'listening');
  } catch {
    return undefined;
  }
  const stop = (): void => {
    server.close();
    rmSync(join(folder, socket), { force: true });
  };
  return { socket, place, stop };
}

/** Whether the process that gave a sign still does; `undefined` where that cannot be told from here. */
export async function givesLifeSign(
  folder: string,
  { socket, place }: LifeSign,
): Promise<boolean | undefined> {
  if (!SOCKET.test(socket) || place !== placeOf(folder)) return undefined;
  const asking = connect(join(folder, socket));
  try {
    await once(asking, 'connect');
    return true;
  } catch (error) {
    // Somebody may have tidied the file away; a socket that is there and refuses belongs to nobody any more.
    return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED' ? false : undefined;
  } finally {
    asking.destroy();
  }
}

/** Takes away what a process that is gone has left. */
export function dropLifeSign(folder: string, { socket }: LifeSign): void {
  if (SOCKET.test(socket)) rmSync(join(folder, socket), { force: true });
}

const SOCKET = /^database\.[0-9a-f]{8}\.sock$/;

/** Two ways into one folder of the network have different devices: a socket there does not go through both. */
function placeOf(folder: string): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const { dev, ino } = statSync(folder);
    return `${boot} ${dev} ${ino}`;
  } catch {
    return undefined;
  }
}
