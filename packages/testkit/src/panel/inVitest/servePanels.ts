import type { BrowserContext } from 'playwright-core';
import type { BuiltPanels } from './buildPanels.ts';

/** Where the panels stand; nothing listens there, and nothing else is let through. */
export const PANELS_URL = 'https://panel.localhost/';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  '': 'text/html; charset=utf-8',
};

/** Answers a browser's requests with what was built; a server that the panel asks for is not there. */
export function servePanels(context: BrowserContext, built: BuiltPanels): Promise<unknown> {
  return context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const name = url.pathname.slice(1);
    const body = url.origin === new URL(PANELS_URL).origin ? built.get(name) : undefined;
    if (body === undefined) return route.fulfill({ status: 404, body: '' });
    const contentType = TYPES[name.split('.').slice(1).at(-1) ?? ''] ?? 'application/octet-stream';
    return route.fulfill({ contentType, body: typeof body === 'string' ? body : Buffer.from(body) });
  });
}
