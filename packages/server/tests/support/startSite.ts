import { listen } from '../../src/index.ts';

/** A site of its own on this machine: what it shows is decided address by address. */
export interface Site {
  /** With the name that was asked for: other names are other sites to a browser. */
  origin: string;
  show(path: string, html: string): string;
  close(): Promise<void>;
}

export async function startSite(host: 'localhost' | '127.0.0.1'): Promise<Site> {
  const pages = new Map<string, string>();
  const listener = await listen(
    {
      fetch: (request) => {
        const html = pages.get(new URL(request.url).pathname);
        return new Response(html ?? 'nothing', {
          status: html === undefined ? 404 : 200,
          headers: { 'content-type': 'text/html; charset=utf-8' },
        });
      },
    },
    { port: 0 },
  );
  const origin = `http://${host}:${listener.port}`;
  return {
    origin,
    show(path, html) {
      pages.set(path, `<!doctype html><meta charset="utf-8"><title>${host}</title>${html}`);
      return origin + path;
    },
    close: () => listener.close(),
  };
}
