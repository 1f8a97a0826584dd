import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Opens an address for a person to see. */
export type Opener = (url: string) => void;

const LINUX = ['xdg-open', 'google-chrome', 'chromium', 'chromium-browser', 'firefox'];

/** Finds what can open an address here; undefined where there is no browser or no screen. */
export async function findOpener(): Promise<Opener | undefined> {
  if (process.platform === 'darwin') return opener('open');
  if (process.platform === 'win32') return opener('explorer');
  const { DISPLAY, WAYLAND_DISPLAY, BROWSER } = process.env;
  if (!DISPLAY && !WAYLAND_DISPLAY) return undefined;
  for (const name of [...(BROWSER ? [BROWSER] : []), ...LINUX]) {
    const path = await findOnPath(name);
    if (path) return opener(path);
  }
  return undefined;
}

function opener(command: string): Opener {
  return (url) => {
    spawn(command, [url], { detached: true, stdio: 'ignore' })
      .on('error', () => {})
      .unref();
  };
}

async function findOnPath(name: string): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const path of name.includes('/') ? [name] : folders.map((folder) => join(folder, name))) {
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return undefined;
}
