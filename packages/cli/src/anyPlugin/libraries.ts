import { frontjs, reporter } from '@frontyard/emulator/server';
import { readSdkModule } from './sdkModule.ts';
import { readSdk } from './sdkVersions.ts';

/** Where a plugin's own origin serves our legacy library. */
export const FRONTJS_PATH = '/libs/frontjs.min.js';

/** Where it serves what tells the emulator of the page's errors. */
export const REPORTER_PATH = '/libs/frontyard-reporter.js';

/** Where it serves a version of the SDK that Front publishes. */
export function sdkPath(version: string): string {
  return `/libs/plugin-sdk-${version}.umd.js`;
}

/** Where it serves the same version as a module. */
export function sdkModulePath(version: string): string {
  return `/libs/plugin-sdk-${version}.es.js`;
}

/** The text of a library, if the path names one. */
export async function readLibrary(path: string): Promise<string | undefined> {
  if (path === FRONTJS_PATH) return frontjs();
  if (path === REPORTER_PATH) return reporter();
  const [, version, kind] = /^\/libs\/plugin-sdk-(.+)\.(umd|es)\.js$/.exec(path) ?? [];
  if (version === undefined) return undefined;
  return kind === 'es' ? readSdkModule(version) : readSdk(version);
}
