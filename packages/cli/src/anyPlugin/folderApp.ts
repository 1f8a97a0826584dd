import { isUtf8 } from 'node:buffer';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { addReporter } from './addReporter.ts';
import { readLibrary } from './libraries.ts';
import { isForFrame } from './passPage.ts';
import type { Replacement } from './replacementOf.ts';
import { rewriteLibraries } from './rewriteLibraries.ts';
import { rewriteScript } from './rewriteScript.ts';
import { NEWEST_SDK } from './sdkVersions.ts';

const FRESH = { 'cache-control': 'no-store' };

/**
 * Serves a folder of static files as a plugin's own origin: nothing outside it, no hidden files, nothing kept by the
 * browser. Pages get Front's libraries from here instead of from the network, and a script that tells their errors.
 * @param notice is told once about each thing that is not as the page asks
 */
export function folderApp(folder: string, notice: (text: string) => void) {
  const told = new Set<string>();
  const tell = ({ from, missingVersion }: Replacement) => {
    if (missingVersion === undefined || told.has(from)) return;
    told.add(from);
    notice(
      `${from} is answered with @frontapp/plugin-sdk ${NEWEST_SDK}: npm has no version ${missingVersion}.`,
    );
  };

  return {
    async fetch(request: Request): Promise<Response> {
      if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, 'Files are only read.');
      const { pathname } = new URL(request.url);
      const library = await readLibrary(pathname);
      if (library !== undefined) return answer(library, 'text/javascript; charset=utf-8');
      const file = await findFile(folder, pathname);
      if (file instanceof Response) return file;
      const content = await readFile(file);
      if (/\.m?js$/i.test(file)) {
        const { script, replaced } = rewriteScript(content.toString('latin1'));
        for (const each of replaced) tell(each);
        return answer(replaced.length > 0 ? Buffer.from(script, 'latin1') : content, typeOf(file));
      }
      if (!/\.html?$/i.test(file)) return answer(content, typeOf(file));
      const { page, replaced } = rewriteLibraries(content);
      for (const each of replaced) tell(each);
      const shown = isForFrame(request.headers.get('sec-fetch-dest')) ? addReporter(page, {}) : page;
      return answer(shown, isUtf8(content) ? 'text/html; charset=utf-8' : 'text/html');
    },
  };
}

async function findFile(folder: string, pathname: string): Promise<string | Response> {
  const path = decoded(pathname);
  if (path === undefined || path.includes('\0')) return refusal(400, 'This is not a path.');
  if (path.split(/[/\\]/).some((part) => part.startsWith('.') && part !== '.well-known'))
    return refusal(403, 'Hidden files are not served.');
  const root = await realpath(folder);
  const found = await existing(join(root, path));
  if (found === undefined) return refusal(404, 'There is no such file.');
  if (found !== root && !found.startsWith(root + sep)) return refusal(403, 'This leads out of the folder.');
  const details = await stat(found);
  if (details.isFile()) return found;
  if (!details.isDirectory()) return refusal(404, 'There is no such file.');
  if (!path.endsWith('/')) {
    return new Response(null, {
      status: 302,
      headers: { location: `${pathname}/`.replace(/^\/+/, '/'), ...FRESH },
    });
  }
  return findFile(folder, `${pathname}index.html`);
}

async function existing(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function typeOf(file: string): string {
  return getMimeType(file) ?? 'application/octet-stream';
}

function answer(body: string | Buffer<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { 'content-type': type, ...FRESH } });
}

function refusal(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...FRESH } });
}
