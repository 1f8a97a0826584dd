import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Handler } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import type { ApiEnv } from '../ApiEnv.ts';

/** Serves the build's own files. Their names change with their content, so a browser may keep them for ever. */
export function builtFiles(assets: string): Handler<ApiEnv> {
  const root = join(assets, 'assets');

  return async (c) => {
    const bytes = await readInside(root, c.req.path.slice('/assets/'.length));
    if (!bytes) return c.notFound();
    return c.body(bytes, 200, {
      'Content-Type': getMimeType(c.req.path) ?? 'application/octet-stream',
      'Content-Length': String(bytes.byteLength),
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
  };
}

/** Plain names only: no `..`, no hidden file, no encoded character, no backslash. */
const NAME = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

// The names rule out climbing; the real path rules out a link that leads out of the folder.
async function readInside(root: string, name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!NAME.test(name)) return undefined;
  try {
    const [folder, file] = await Promise.all([realpath(root), realpath(join(root, name))]);
    return file.startsWith(folder + sep) ? new Uint8Array(await readFile(file)) : undefined;
  } catch {
    return undefined;
  }
}
