import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { givesLifeSign } from './lifeSign.ts';
import type { LifeSign } from './lifeSign.ts';

/** Who holds a lock: enough to tell a living process from a dead one whose number was given away again. */
export interface LockOwner {
  pid: number;
  host: string;
  /** When the process started, where the system tells; the same text as long as it lives. */
  started: string | undefined;
  /** Tells two locks of one process apart. */
  id: string;
  /** What tells any process of this machine that it lives, where there is such a thing. */
  sign?: LifeSign | undefined;
}

export function thisOwner(sign: LifeSign | undefined): LockOwner {
  return {
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
    id: randomUUID(),
    ...(sign ? { sign: { socket: sign.socket, place: sign.place } } : {}),
  };
}

export function readOwner(content: string): LockOwner | undefined {
  try {
    const owner = JSON.parse(content) as Partial<LockOwner> | null;
    const isWhole = Number.isInteger(owner?.pid) && typeof owner?.host === 'string';
    return isWhole ? (owner as LockOwner) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the process that has a folder still runs; `undefined` where that cannot be known, as for one on another machine. */
export async function isAlive(
  folder: string,
  { pid, host, started, sign }: LockOwner,
): Promise<boolean | undefined> {
  const told = isSign(sign) ? await givesLifeSign(folder, sign) : undefined;
  if (told !== undefined) return told;
  if (host !== hostname()) return undefined;
  if (!exists(pid)) return false;
  return started === undefined || started === startOf(pid);
}

function isSign(sign: Partial<LifeSign> | undefined): sign is LifeSign {
  return typeof sign?.socket === 'string' && typeof sign.place === 'string';
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Linux tells in clock ticks since boot, the 20th word after the command's closing bracket. @see proc_pid_stat(5) */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const words = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, ticks] = [words[0], words[19]];
    return state === 'Z' ? undefined : ticks && `${boot} ${ticks}`; // a zombie has ended, its parent just hasn't looked
  } catch {
    return undefined;
  }
}
