import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ServerError } from '../errors.ts';
import { dropLifeSign, giveLifeSign } from './lifeSign.ts';
import { isAlive, readOwner, thisOwner } from './lockOwner.ts';
import type { LockOwner } from './lockOwner.ts';

export interface FolderLock {
  release(): void;
}

/** A lock that says nothing about a process we can ask is trusted while it was touched this recently. */
const SILENT_MS = 60_000;
const TOUCH_MS = 10_000;
/** Taking over takes milliseconds; a process that died in the midst of it holds the others up this long. */
const TAKEOVER_MS = 5000;

/**
 * Takes a folder for this process alone, through a file that only one can create. The lock of a dead process is taken
 * over: at once by whoever can ask it for a sign of life, a minute after it was last touched elsewhere.
 * @throws ServerError `DATABASE_LOCKED`
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const lock: Lock = { folder, file: join(folder, 'database.lock') };
  const sign = await giveLifeSign(folder);
  const mine = JSON.stringify(thisOwner(sign));
  if (!create(lock.file, mine) && !(await takeOver(lock, mine))) {
    sign?.stop();
    throw await locked(lock);
  }

  const touch = setInterval(() => touchFile(lock.file), TOUCH_MS).unref();
  const release = (): void => {
    clearInterval(touch);
    process.off('exit', release);
    // The lock first: without its sign it would look like a dead one's.
    if (read(lock.file) === mine) rmSync(lock.file, { force: true });
    sign?.stop();
  };
  process.on('exit', release);
  return { release };
}

interface Lock {
  folder: string;
  file: string;
}

/** Creates the file, or tells that it exists. */
function create(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

// Two processes may find the same dead lock: only the one that holds the second file may remove it.
async function takeOver(lock: Lock, mine: string): Promise<boolean> {
  if (await isHeld(lock)) return false;
  const guard = `${lock.file}.takeover`;
  if (!(await createGuard(guard, mine))) return false;
  try {
    const found = read(lock.file);
    if (await isHeld(lock)) return false;
    // Another one that came meanwhile was not asked about.
    if (read(lock.file) !== found) return false;
    if (found !== undefined) remove(lock, found);
    return create(lock.file, mine);
  } finally {
    rmSync(guard, { force: true });
  }
}

function remove({ folder, file }: Lock, content: string): void {
  rmSync(file, { force: true });
  const sign = readOwner(content)?.sign;
  if (sign) dropLifeSign(folder, sign);
}

async function createGuard(guard: string, mine: string): Promise<boolean> {
  const end = Date.now() + TAKEOVER_MS;
  while (!create(guard, mine)) {
    if (ageOf(guard) > TAKEOVER_MS) rmSync(guard, { force: true });
    else if (Date.now() > end) return false;
    else await wait(50);
  }
  return true;
}

async function isHeld({ folder, file }: Lock): Promise<boolean> {
  const content = read(file);
  if (content === undefined) return false;
  const owner = readOwner(content);
  // Without a readable owner the file is either just being written or broken.
  if (!owner) return ageOf(file) < TAKEOVER_MS;
  return (await isAlive(folder, owner)) ?? ageOf(file) < SILENT_MS;
}

async function locked({ folder, file }: Lock): Promise<ServerError> {
  const owner: LockOwner | undefined = readOwner(read(file) ?? '');
  const who = owner ? ` is held by process ${owner.pid} on ${owner.host}` : '';
  const isUnknown = owner !== undefined && (await isAlive(folder, owner)) === undefined;
  return new ServerError('DATABASE_LOCKED', `${folder}${who}${isUnknown ? lastSeen(file) : ''}`);
}

/** On another machine nobody can tell whether the old process is gone: people can. */
function lastSeen(file: string): string {
  const seconds = (ms: number): number => Math.max(Math.ceil(ms / 1000), 0);
  const age = ageOf(file);
  return `, another machine or container, last seen ${seconds(age)} s ago; if that is gone, start again in ${seconds(SILENT_MS - age)} s`;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function ageOf(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? Date.now() - stats.mtimeMs : Number.POSITIVE_INFINITY;
}

function touchFile(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // The folder is gone; the database's own next write says so better.
  }
}
