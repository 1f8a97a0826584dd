import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSdk, resolveSdk } from './sdkVersions.ts';

/**
 * A version of the SDK as one module that imports nothing. npm's own module imports other packages by their bare names, which no
 * browser finds; so it is the version for pages without modules, with the exports that npm's module has.
 */
export async function readSdkModule(version: string): Promise<string | undefined> {
  const main = resolveSdk(version);
  const script = await readSdk(version);
  if (main === undefined || script === undefined) return undefined;
  const module = await readFile(join(dirname(main), 'index.es.js'), 'utf8');
  const names = /^export \{([^}]*)\};?\s*$/m.exec(module)?.[1]?.split(',') ?? [];
  const own = names
    .map((name) => name.trim())
    .filter((name) => /^[a-z]\w*$/i.test(name) && name !== 'default');
  return `const module = { exports: {} };
(function (exports, module) {
${script}
})(module.exports, module);
const Front = module.exports;
export default Front;
export const { ${own.join(', ')} } = Front;
`;
}
