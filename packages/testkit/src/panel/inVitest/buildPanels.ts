import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile, type Plugin, type Rolldown } from 'vite';
import { isTool, stubOf } from './toolStubs.ts';

const ENTRY = 'virtual:frontyard-panels';
const STUB = '\0frontyard-stub:';
const HERE = fileURLToPath(import.meta.url);
const PANEL_PAGE = join(dirname(HERE), `panelPage${extname(HERE)}`);

/** Built files by their names. */
export type BuiltPanels = ReadonlyMap<string, string | Uint8Array>;

/**
 * Builds a test file for a page, as Vite builds the plugin, with the plugins and paths of the project's own Vite settings:
 * there it shows its elements instead of testing them.
 */
export async function buildPanels(testFile: string): Promise<BuiltPanels> {
  const root = projectOf(testFile);
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'development' }, undefined, root);
  const { plugins = [], resolve = {}, css = {}, define = {} } = loaded?.config ?? {};
  const result = await build({
    configFile: false,
    root,
    mode: 'development',
    logLevel: 'error',
    plugins: [plugins, panelsPlugin(testFile)],
    resolve: { ...resolve, dedupe: ['react', 'react-dom', ...(resolve.dedupe ?? [])] },
    css,
    define,
    build: { write: false, minify: false, cssCodeSplit: false, rolldownOptions: { input: ENTRY } },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return filesOf(outputs.flatMap(({ output }) => output));
}

function filesOf(output: Rolldown.RolldownOutput['output'][number][]): BuiltPanels {
  const files = new Map<string, string | Uint8Array>(
    output.map((each) => [each.fileName, each.type === 'chunk' ? each.code : each.source]),
  );
  const entry = output.find(
    (each) => each.type === 'chunk' && each.facadeModuleId === `\0${ENTRY}`,
  )?.fileName;
  const styles = [...files.keys()].filter((name) => name.endsWith('.css'));
  const links = styles.map((name) => `<link rel="stylesheet" href="/${name}">`).join('');
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A panel</title>${links}`;
  const page = `<!doctype html><html lang="en"><head>${head}</head><body><script type="module" src="/${entry}"></script></body></html>`;
  return files.set('', page);
}

function panelsPlugin(testFile: string): Plugin {
  return {
    name: 'frontyard-panels',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === ENTRY) return `\0${ENTRY}`;
      if (source === PANEL_PAGE || source === testFile) return source;
      // Only what is not of the testkit itself is a test's: the page needs the testkit's host.
      const isTests = importer !== undefined && !importer.includes('\0') && isTool(source);
      return isTests ? `${STUB}${source}` : undefined;
    },
    async load(id) {
      if (id === `\0${ENTRY}`)
        return `import ${JSON.stringify(PANEL_PAGE)};\nimport ${JSON.stringify(testFile)};`;
      if (id.startsWith(STUB)) return stubOf(id.slice(STUB.length), testFile);
      return undefined;
    },
  };
}

/** The nearest folder with a `package.json`. */
function projectOf(file: string): string {
  const folder = dirname(file);
  const isRoot = folder === dirname(folder);
  return isRoot || existsSync(join(folder, 'package.json')) ? folder : projectOf(folder);
}
