import { createRequire, isBuiltin } from 'node:module';
import { pathToFileURL } from 'node:url';

const TOOLS =
  /^(vitest|@frontyard\/testkit|@testing-library\/[^/]+|@playwright\/test|playwright(-core)?)(\/|$)/;

/** What a test file is written with, and nothing a panel is made of: in a page there is none of it. */
export function isTool(specifier: string): boolean {
  return isBuiltin(specifier) || TOOLS.test(specifier);
}

/**
 * The source of a module that has the tool's names and does nothing for them, but for two: what stands in a `describe` is
 * come by, and a `describePanel` is the page's own.
 */
export async function stubOf(specifier: string, importer: string): Promise<string> {
  const names = Object.keys(await loadTool(specifier, importer)).filter((name) =>
    /^[A-Za-z_$][\w$]*$/.test(name),
  );
  const lines = names.map((name) => {
    if (name === 'describePanel') return 'export const describePanel = globalThis.frontyardDescribePanel;';
    if (name === 'default') return 'export default nothing;';
    return `export const ${name} = ${name === 'describe' || name === 'suite' ? 'group' : 'nothing'};`;
  });
  return [NOTHING, ...lines].join('\n');
}

const NOTHING = `
const nothing = new Proxy(function () {}, {
  get: (_, name) => (name === 'then' ? undefined : typeof name === 'symbol' ? undefined : nothing),
  apply: () => nothing,
  construct: () => nothing,
});
const group = new Proxy(function () {}, {
  get: () => nothing,
  apply: (_target, _self, given) => given.findLast((each) => typeof each === 'function')?.(),
});`;

async function loadTool(specifier: string, importer: string): Promise<object> {
  if (isBuiltin(specifier) || specifier === 'vitest' || specifier.startsWith('@frontyard/testkit'))
    return (await import(/* @vite-ignore */ specifier)) as object;
  const path = createRequire(importer).resolve(specifier);
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as object;
}
