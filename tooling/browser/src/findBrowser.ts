import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A Chromium that browser tests can run in. */
export interface Browser {
  path: string;
  /** Where it was found, for people. */
  origin: 'CHROMIUM_PATH' | 'the system' | 'the package @sparticuz/chromium';
  /** What it needs in its environment beyond ours. */
  env: Record<string, string>;
}

/** The shells first: browsers without a window of their own, in which the same page costs half the processor time. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Finds a browser: the one that CHROMIUM_PATH names, one of the system, or the one a package carries.
 * @throws Error with one sentence when there is none, or CHROMIUM_PATH names nothing that runs
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (await canRun(named)) return { path: named, origin: 'CHROMIUM_PATH', env: {} };
    throw new Error(`CHROMIUM_PATH is ${named}, which cannot be run. Name a Chromium, or leave it unset.`);
  }
  for (const path of [...systemPaths(env), MAC]) {
    if (await canRun(path)) return { path, origin: 'the system', env: {} };
  }
  const carried = await carriedBrowser();
  if (carried) return carried;
  throw new Error(
    'No browser was found for the browser tests. Install chromium, or name one in CHROMIUM_PATH.',
  );
}

function systemPaths(env: NodeJS.ProcessEnv): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

async function canRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The package unpacks a browser for Linux, with the libraries and fonts it needs, into the temporary folder. */
async function carriedBrowser(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const libraries = join(await inflate(join(packed, 'al2023.tar.br')), 'lib');
  return {
    path,
    origin: 'the package @sparticuz/chromium',
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(tmpdir(), 'fonts') },
  };
}
