import { watch } from 'node:fs';
import { sep } from 'node:path';

/** Editors write a file in several steps; in milliseconds. */
const PAUSE = 100;

/**
 * Tells when something in a folder has changed that is served from it.
 * @param failed is told where the system cannot watch the folder
 */
export function watchFolder(folder: string, changed: () => void, failed: (why: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
  };
  try {
    const watcher = watch(folder, { recursive: true, persistent: false }, (_event, file) => {
      if (file === null || isServed(file)) soon();
    });
    watcher.on('error', ({ message }) => failed(message));
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch (error) {
    failed(error instanceof Error ? error.message : String(error));
    return () => {};
  }
}

function isServed(file: string): boolean {
  return !file
    .split(sep)
    .some((part) => part.startsWith('.') || part === 'node_modules' || part.endsWith('~'));
}
