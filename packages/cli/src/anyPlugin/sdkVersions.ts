import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { maxSatisfying } from 'semver';

const require = createRequire(import.meta.url);

/** Every version of `@frontapp/plugin-sdk` that Front has published to npm, and the package that carries it here. */
const PACKAGES: ReadonlyMap<string, string> = new Map([
  ['1.0.1', 'front-sdk-1.0.1'],
  ['1.0.2', 'front-sdk-1.0.2'],
  ['1.1.2', 'front-sdk-1.1.2'],
  ['1.4.0', 'front-sdk-1.4.0'],
  ['1.5.0', 'front-sdk-1.5.0'],
  ['1.9.0', 'front-sdk-1.9.0'],
  ['1.10.0', '@frontapp/plugin-sdk'],
]);

export const SDK_VERSIONS: readonly string[] = [...PACKAGES.keys()];
export const NEWEST_SDK = '1.10.0';

/** The version a page gets for what it names: a version, a range, a tag or nothing; none where there is no such version. */
export function sdkVersionFor(named: string): string | undefined {
  if (named === '' || named === 'latest') return NEWEST_SDK;
  return maxSatisfying([...SDK_VERSIONS], named) ?? undefined;
}

/** The text of a version, as npm has it, for pages without modules (it defines `window.Front`). */
export async function readSdk(version: string): Promise<string | undefined> {
  const main = resolveSdk(version);
  return main && readFile(join(dirname(main), 'index.umd.js'), 'utf8');
}

/** Where a version's main file is; its other files are beside it. */
export function resolveSdk(version: string): string | undefined {
  const name = PACKAGES.get(version);
  return name && require.resolve(name);
}
