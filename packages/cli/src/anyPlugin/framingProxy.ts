import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { createProxyServer } from 'http-proxy-3';
import { withoutFramingRules } from './framingHeaders.ts';
import { readLibrary, REPORTER_PATH } from './libraries.ts';
import { isForFrame, passPage } from './passPage.ts';

export interface FramingProxy {
  handle(request: IncomingMessage, response: ServerResponse): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/**
 * Shows one origin at another address, framable. It speaks to that origin alone: whole addresses in a request line, and
 * requests that name another host than this machine (as after a DNS rebinding) are refused.
 * @param target the registered origin
 * Pages get the script that tells the emulator of their errors.
 * @param own the origin the proxy is reached at, once it listens
 * @param notice is told once where a page's policy allows no such script
 */
export function createFramingProxy(
  target: string,
  own: () => string,
  notice: (text: string) => void = () => {},
): FramingProxy {
  const proxy = createProxyServer({ target, changeOrigin: true, ws: true });
  let isTold = false;
  const forbidden = () => {
    if (!isTold) notice(NOT_REPORTED);
    isTold = true;
  };
  proxy.on('proxyRes', (answer, request, response) => {
    const { headers } = answer;
    withoutFramingRules(headers);
    if (headers.location !== undefined) headers.location = moved(headers.location, target, own());
    if (isForFrame(request.headers['sec-fetch-dest']))
      passPage(answer, response as ServerResponse, own(), forbidden).catch(() => response.destroy());
  });
  proxy.on('error', (_error, _request, response) => {
    if (!('writeHead' in response)) response.destroy();
    else if (response.headersSent) response.destroy();
    else refuse(response, 502, `Nothing answers at ${target}. Is the plugin's server running?`);
  });

  return {
    handle(request, response) {
      if (!isForUs(request, own()))
        return refuse(response, 403, 'This proxy serves one plugin, at its own address.');
      if (request.url === REPORTER_PATH) return void giveReporter(response);
      speakAs(request, own(), target);
      const isPage = isForFrame(request.headers['sec-fetch-dest']);
      // A page that comes packed could not be read.
      if (isPage) request.headers['accept-encoding'] = 'identity';
      void proxy.web(request, response, { selfHandleResponse: isPage });
    },
    upgrade(request, socket, head) {
      socket.on('error', () => socket.destroy());
      if (!isForUs(request, own()))
        return void socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
      speakAs(request, own(), target);
      void proxy.ws(request, socket as never, head);
    },
  };
}

const NOT_REPORTED =
  'the page’s Content-Security-Policy allows no script of its own origin, so its errors are not told in the log.';

async function giveReporter(response: ServerResponse): Promise<void> {
  const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(200, headers).end(await readLibrary(REPORTER_PATH));
}

function isForUs({ url = '', headers }: IncomingMessage, own: string): boolean {
  const { port } = new URL(own);
  const names = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`);
  return /^\/(?!\/)/.test(url) && names.includes(headers.host ?? '');
}

/** A server that lets only its own pages in must take this page for one of its own. */
function speakAs({ headers }: IncomingMessage, own: string, target: string): void {
  if (headers.origin === own) headers.origin = target;
  if (headers.referer?.startsWith(`${own}/`)) headers.referer = target + headers.referer.slice(own.length);
}

/** Keeps a redirect inside the plugin's origin on the proxy; any other goes where it goes, and Front's rule applies. */
function moved(location: string, target: string, own: string): string {
  if (!URL.canParse(location)) return location;
  const { origin, href } = new URL(location);
  return origin === target ? own + href.slice(origin.length) : location;
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
