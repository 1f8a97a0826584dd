import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { EmulatorError, type EmulatorErrorCode } from '../errors.ts';
import type { MailFile } from './readMails.ts';

/** The files an import looks for in a folder. */
export interface Wanted {
  readonly ending: RegExp;
  /** For people: `.eml or .mbox`. */
  readonly what: string;
  readonly error: EmulatorErrorCode;
}

/** A file that was left out, and why. */
export interface IgnoredFile {
  readonly name: string;
  readonly reason: string;
}

/**
 * Reads one file, whatever it is called, or every wanted one in a folder and the folders in it, sorted by name. Nothing
 * outside the folder is read, whatever its links point at.
 * @param onIgnored is told of each file that was left out
 * @throws EmulatorError with the wanted code when the path does not exist, cannot be read, or holds no such file
 */
export async function readPath(
  path: string,
  wanted: Wanted,
  onIgnored: (file: IgnoredFile) => void = () => {},
): Promise<MailFile[]> {
  const root = await realpath(path).catch((cause: unknown) =>
    refuse(wanted, path, 'There is no such file or folder', cause),
  );
  const kind = await stat(root);
  if (kind.isFile()) return [{ name: basename(path), bytes: await readBytes(wanted, root, path) }];
  if (!kind.isDirectory()) return refuse(wanted, path, 'It is neither a file nor a folder');
  const files = await readFolder({ root, wanted, onIgnored, seen: new Set() }, root);
  return files.length > 0 ? files : refuse(wanted, path, `There is no ${wanted.what} file in this folder`);
}

interface Walk {
  readonly root: string;
  readonly wanted: Wanted;
  readonly onIgnored: (file: IgnoredFile) => void;
  /** Real paths already read: a link may lead back to a folder above it. */
  readonly seen: Set<string>;
}

async function readFolder(walk: Walk, folder: string): Promise<MailFile[]> {
  walk.seen.add(folder);
  const files: MailFile[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted(byName))
    files.push(...(await readEntry(walk, join(folder, entry.name))));
  return files;
}

async function readEntry(walk: Walk, path: string): Promise<MailFile[]> {
  const name = relative(walk.root, path).split(sep).join('/');
  try {
    const real = await realpath(path);
    if (isOutside(walk.root, real)) return ignore(walk, name, 'It leads out of the folder');
    if (walk.seen.has(real)) return ignore(walk, name, 'It is a link to what was read already');
    const kind = await stat(real);
    if (kind.isDirectory()) return await readFolder(walk, real);
    if (!kind.isFile() || !walk.wanted.ending.test(name))
      return ignore(walk, name, `It is not an ${walk.wanted.what} file`);
    walk.seen.add(real);
    return [{ name, bytes: await readBytes(walk.wanted, real, name) }];
  } catch {
    return ignore(walk, name, 'It cannot be read');
  }
}

function isOutside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

async function readBytes(wanted: Wanted, real: string, name: string): Promise<Uint8Array> {
  return readFile(real).catch((cause: unknown) => refuse(wanted, name, 'It cannot be read', cause));
}

function ignore({ onIgnored }: Walk, name: string, reason: string): [] {
  onIgnored({ name, reason });
  return [];
}

function refuse({ error }: Wanted, path: string, message: string, cause?: unknown): never {
  throw new EmulatorError(error, `${path}: ${message}`, { mistakes: [{ path, message }], cause });
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
