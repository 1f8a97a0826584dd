import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { build, type Rolldown } from 'vite';

export interface ServedPages extends AsyncDisposable {
  /** A page's address, below one of the hosts `localhost` and `127.0.0.1`, which are different sites. */
  address(page: string, host?: 'localhost' | '127.0.0.1'): string;
}

const PAGES = ['host', 'ours', 'official', 'bare', 'smallest'] as const;

interface ServeOptions {
  /** Apart from all other sites, for which browsers give a clock of 5 µs in place of 100; no other page can be framed then. */
  readonly isIsolated?: boolean;
}

/** Builds the pages of `src/pages` and serves each at its name, on a port of its own. */
export async function servePages({ isIsolated = false }: ServeOptions = {}): Promise<ServedPages> {
  const folder = path.join(import.meta.dirname, '../pages');
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: {
      write: false,
      rolldownOptions: {
        input: Object.fromEntries(PAGES.map((page) => [page, path.join(folder, `${page}.ts`)])),
      },
    },
  })) as Rolldown.RolldownOutput;
  const files = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code] as const] : [])),
  );
  const entries = new Map(
    output.flatMap((file) =>
      file.type === 'chunk' && file.isEntry ? [[file.name, file.fileName] as const] : [],
    ),
  );
  return serve(files, entries, isIsolated ? ISOLATED : {});
}

async function serve(
  files: ReadonlyMap<string, string>,
  entries: ReadonlyMap<string, string>,
  headers: Readonly<Record<string, string>>,
): Promise<ServedPages> {
  const server = createServer((request, response) => {
    const { url = '' } = request;
    request.resume();
    const entry = entries.get(url.slice(1));
    const code = files.get(url);
    if (url === '/lookup') response.writeHead(200, { 'content-type': 'application/json' }).end(LOOKED_UP);
    else if (entry) response.writeHead(200, { ...headers, 'content-type': 'text/html' }).end(htmlOf(entry));
    else if (code)
      response
        .writeHead(200, { ...headers, 'content-type': 'text/javascript', 'cache-control': CACHED })
        .end(code);
    else response.writeHead(404).end();
  });
  const port = await listen(server);
  return {
    address: (page, host = 'localhost') => `http://${host}:${port}/${page}`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const CACHED = 'max-age=31536000, immutable';
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'cross-origin',
};
const LOOKED_UP = JSON.stringify({ text: 'Prefers to be called.' });

function htmlOf(entry: string): string {
  return `<!doctype html><meta charset="utf-8"><title>bench</title><body><script type="module" src="/${entry}"></script>`;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '0.0.0.0', () => resolve((server.address() as AddressInfo).port));
  });
}
