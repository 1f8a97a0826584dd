import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileOfScript, type SourceGap } from './pageLoads.ts';
import { readPageScripts, readScriptAddresses, type ScriptAddress } from './readPages.ts';

/** What a plugin's page is made of. */
export interface Sources {
  /** Files the compiler reads, with absolute paths. */
  readonly files: readonly string[];
  /** Scripts inside pages, by the path the compiler knows them by. */
  readonly pageScripts: ReadonlyMap<string, { readonly text: string; readonly page: string }>;
  /** What the page loads and the analysis does not read. */
  readonly gaps: readonly SourceGap[];
  /** Where addresses that begin with a slash begin. */
  readonly root: string;
  /** Which library its pages load by a script tag, if one. */
  readonly library: 'legacy' | 'current' | undefined;
}

const CODE = /\.([cm]?[jt]sx?)$/;
const PAGE = /\.html?$/;
const UNREADABLE = /\.(vue|svelte|astro|coffee|php|ejs|hbs|pug|elm)$/;
const NEVER_THE_PAGE =
  /(^|[/\\])(node_modules|coverage|reports|tests?|testing|__tests__|e2e|stories|\.[^/\\]+)([/\\]|$)|\.(test|spec|e2e|stories|test-d)\.[^/\\]*$|\.d\.[cm]?ts$/;
/** What a build has made of the source: read only where a page loads it. */
const BUILT = /(^|[/\\])(dist|build)([/\\]|$)/;
/** Seldom part of a page: read where a page loads it, or where it names Front. */
const SELDOM_THE_PAGE = /(^|[/\\])(fixtures|scripts|demo)([/\\]|$)|\.(config|setup)\.[^/\\]*$/;
const NAMES_FRONT = /@frontapp\/|@frontyard\/sdk['"/]|\bFront\s*(\?\.|\.|\[)|\bFront\b\s*}?\s*=/;
/** Libraries of Front that a page carries beside its own code. */
const LIBRARY = /(^|[/\\])(frontjs|plugin-sdk|index\.umd)[^/\\]*\.js$/;

/**
 * Finds the code of a plugin's page: below `web` where the folder has one, else in the whole folder but for tests, builds and a
 * `server` folder; and whatever the pages load, wherever it is.
 */
export async function findSources(folder: string): Promise<Sources> {
  const root = (await isFolder(join(folder, 'web'))) ? join(folder, 'web') : folder;
  const found = (await filesBelow(root, root)).toSorted();

  const pageScripts = new Map<string, { text: string; page: string }>();
  const addresses: string[] = [];
  const files = new Set(found.filter((path) => CODE.test(path)));
  const gaps: SourceGap[] = found
    .filter((path) => UNREADABLE.test(path))
    .map((file) => ({ file, line: 1, why: UNREAD }));
  const follow = async (page: string, address: ScriptAddress) => {
    addresses.push(address.src);
    const { file, gap } = await fileOfScript(page, address, [root, folder]);
    if (gap) gaps.push(gap);
    if (file && !LIBRARY.test(file)) files.add(file);
  };
  for (const page of found.filter((path) => PAGE.test(path))) {
    const html = await readFile(page, 'utf8');
    for (const address of readScriptAddresses(html)) await follow(page, address);
    for (const { part, text } of readPageScripts(html))
      pageScripts.set(`${page}.${part}.jsx`, { text, page });
  }
  return { files: [...files, ...pageScripts.keys()], pageScripts, gaps, root, library: libraryOf(addresses) };
}

const UNREAD = 'this kind of file is not read; a method it calls is not seen';

function libraryOf(addresses: readonly string[]): 'legacy' | 'current' | undefined {
  if (addresses.some((address) => /frontjs(\.min)?\.js/.test(address))) return 'legacy';
  return addresses.some((address) => address.includes('plugin-sdk')) ? 'current' : undefined;
}

async function filesBelow(folder: string, root: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    const below = relative(root, path);
    if (NEVER_THE_PAGE.test(below) || BUILT.test(below) || below === 'server') return [];
    if (entry.isDirectory()) return filesBelow(path, root);
    if (LIBRARY.test(below)) return [];
    return !SELDOM_THE_PAGE.test(below) || (await namesFront(path)) ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

async function namesFront(path: string): Promise<boolean> {
  return CODE.test(path) && NAMES_FRONT.test(await readFile(path, 'utf8'));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
