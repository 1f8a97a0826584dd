import { test as base } from '@playwright/test';
import { createSecretBook, createSessionKeys, FRONT_ANCESTORS } from '@frontyard/auth';
import { Hono } from 'hono';
import type { ApiEnv } from '../../src/index.ts';
import { createLog, createPluginApp, listen } from '../../src/index.ts';
import { TEST_CERTIFICATE, TEST_KEY } from '../fixtures/testCertificate.ts';
import { buildPage } from './buildPage.ts';
import { SECRET } from './startPlugin.ts';

export const PLUGIN = 'https://plugin.example';

/** The internet as one browser sees it: the plugin at its name, and any page at any other. */
export interface Hosts {
  port: number;
  /** Shows a page at an address of whatever host. */
  show(address: string, html: string): string;
  close(): Promise<void>;
}

/** A browser for which every host is one server here, by HTTPS at the usual port: addresses are the real ones. */
export const test = base.extend<object, { hosts: Hosts }>({
  hosts: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that it needs no other fixture.
    async ({}, use) => {
      const hosts = await startHosts();
      await use(hosts);
      await hosts.close();
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, hosts }, use) => {
      const rules = `--host-resolver-rules=MAP *:443 127.0.0.1:${hosts.port}`;
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), rules] });
    },
    { scope: 'worker' },
  ],
});
test.use({ ignoreHTTPSErrors: true });

async function startHosts(): Promise<Hosts> {
  const pages = new Map<string, string>();
  const plugin = createPluginApp({
    plugin: 'notes',
    secrets: createSecretBook([{ tenant: 'acme', secret: SECRET }]),
    keys: createSessionKeys(),
    frameAncestors: FRONT_ANCESTORS,
    assets: buildPage(),
    log: createLog({ level: 'silent' }),
    api: new Hono<ApiEnv>().get('/whoami', (c) => c.json(c.var.session)),
  });
  const fetch = (request: Request, env?: object): Response | Promise<Response> => {
    if (new URL(request.url).origin === PLUGIN) return plugin.fetch(request, env);
    const html = pages.get(request.url);
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return new Response(html ?? 'nothing', { status: html === undefined ? 404 : 200, headers });
  };
  const tls = { cert: TEST_CERTIFICATE, key: TEST_KEY };
  const listener = await listen({ fetch }, { port: 0, host: '127.0.0.1', tls });
  return {
    port: listener.port,
    show(address, html) {
      pages.set(address, `<!doctype html><meta charset="utf-8"><title>a page</title>${html}`);
      return address;
    },
    close: () => listener.close(),
  };
}
