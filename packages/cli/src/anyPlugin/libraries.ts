import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { frontjs } from '@frontyard/emulator/server';

/** Where a plugin's own origin serves our legacy library, and the SDK Front publishes. */
export const FRONTJS_PATH = '/libs/frontjs.min.js';
export const SDK_PATH = '/libs/plugin-sdk.umd.js';

const require = createRequire(import.meta.url);
const SDK_FILE = join(dirname(require.resolve('@frontapp/plugin-sdk')), 'index.umd.js');

/** The version of `@frontapp/plugin-sdk` that stands in for every other: its protocol is the same in all of them. */
export const SDK_VERSION = (require('@frontapp/plugin-sdk/package.json') as { version: string }).version;

/** The text of a library, if the path names one. */
export async function readLibrary(path: string): Promise<string | undefined> {
  if (path === FRONTJS_PATH) return frontjs();
  return path === SDK_PATH ? readFile(SDK_FILE, 'utf8') : undefined;
}
