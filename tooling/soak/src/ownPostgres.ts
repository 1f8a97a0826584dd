import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface OwnPostgres {
  readonly url: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  drop(): Promise<void>;
}

/** A PostgreSQL server that nobody else uses, from the programs Debian installs. */
export async function ownPostgres(): Promise<OwnPostgres> {
  const versions = await readdir('/usr/lib/postgresql').catch(() => []);
  const newest = versions.toSorted((a, b) => Number(a) - Number(b)).at(-1);
  if (newest === undefined)
    throw new Error('PostgreSQL’s own programs are not installed (/usr/lib/postgresql).');
  const folder = await mkdtemp(join(tmpdir(), 'frontyard-postgres-'));
  const port = await freePort();
  // It refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await chown(folder, await idOf('-u'), await idOf('-g'));
  const program = (name: string, ...args: string[]) => {
    const line = [`/usr/lib/postgresql/${newest}/bin/${name}`, ...args];
    return isRoot
      ? run('runuser', ['-u', 'postgres', '--', ...line], { cwd: folder })
      : run(line[0] ?? '', line.slice(1));
  };
  const data = join(folder, 'data');
  await program('initdb', '-D', data, '-U', 'postgres', '--auth=trust');
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  const start = async () =>
    void (await program('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'));
  const stop = async () => void (await program('pg_ctl', '-D', data, '-w', '-m', 'fast', 'stop'));
  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    stop,
    async drop() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function idOf(flag: string): Promise<number> {
  return Number((await run('id', [flag, 'postgres'])).stdout);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => {
    server.once('listening', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}
