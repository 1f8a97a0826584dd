import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { expect, test, type Browser, type Frame } from '@playwright/test';
import { createEmulatorApp } from '@frontyard/emulator/server';
import { parseWorld } from '@frontyard/emulator';
import type { Frontyard } from '@frontyard/emulator/script';
import { smallWorld } from '@frontyard/emulator/samples';
import { listen, type Listener } from '@frontyard/server/listen';
import { build } from 'vite';
import { describeHost } from '../src/host/describeHost.ts';
import type { HostUnderTest, OpenHost } from '../src/host/hostUnderTest.ts';

declare global {
  interface Window {
    frontyard: Frontyard;
  }
}

/** The same scenes as in memory, with the plugin's page in a real frame of another origin. */
const BUILT = path.join(tmpdir(), `frontyard-testkit-${process.pid}`);
let plugin: Listener;
let emulator: Listener;
let browser: Browser;

test.beforeAll(async ({ browser: given }) => {
  browser = given;
  await build({
    root: path.join(import.meta.dirname, 'page'),
    build: { outDir: BUILT, emptyOutDir: true, target: 'es2022' },
    logLevel: 'error',
  });
  plugin = await listen({ fetch: servePage }, { port: 0 });
  const registration = { name: 'plugin', title: 'Plugin', url: `${plugin.url}/`, secret: 'secret' };
  emulator = await listen(
    createEmulatorApp({ world: parseWorld(smallWorld()), plugins: [registration], notices: [] }),
    { port: 0 },
  );
});
test.afterAll(() => Promise.all([plugin.close(), emulator.close()]));

describeHost({ test, expect }, 'framed in a browser', framed());

function framed(): OpenHost {
  return async (platform) => {
    const page = await browser.newPage();
    await page.goto(emulator.url);
    await page.waitForFunction(() => 'frontyard' in window);
    await page.evaluate((name) => {
      window.frontyard.platform(name);
      window.frontyard.select(['cnv_bike']);
    }, platform);
    await expect
      .poll(() => page.evaluate(() => window.frontyard.frames().map((each) => [each.platform, each.status])))
      .toEqual([[platform, 'connected']]);
    const frame = await (await page.locator('iframe[data-plugin="plugin"]').elementHandle())!.contentFrame();
    await frame!.evaluate(() => window.bridge.ready.then(() => undefined));
    return underTest(frame!, {
      select: (ids) => page.evaluate((given) => window.frontyard.select(given), ids),
      world: () => page.evaluate(() => window.frontyard.world()),
      close: () => page.close(),
    });
  };
}

function underTest(
  frame: Frame,
  { select, world, close }: Pick<HostUnderTest, 'select' | 'world' | 'close'>,
): HostUnderTest {
  const settle = () => frame.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 30)));
  return {
    async call(name, ...args) {
      const outcome = await frame.evaluate(
        async ([method, given]) => {
          const call = window.bridge.host[method as 'search'] as (...all: unknown[]) => Promise<unknown>;
          return call(...given).then(
            (value) => ({ value }),
            (error: { code?: string; message: string }) => ({
              error: { code: error.code, message: error.message },
            }),
          );
        },
        [name, args] as [string, unknown[]],
      );
      if ('error' in outcome) throw Object.assign(new Error(outcome.error.message), outcome.error);
      return outcome.value;
    },
    can: (name) => frame.evaluate((method) => window.bridge.can(method), name),
    async context() {
      await settle();
      return frame.evaluate(() => window.bridge.context as never);
    },
    async select(ids) {
      await select(ids);
      await settle();
    },
    async world() {
      await settle();
      return world();
    },
    close,
  };
}

async function servePage(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const file = pathname === '/' ? 'index.html' : pathname.slice(1);
  const type = file.endsWith('.html') ? 'text/html' : 'text/javascript';
  return readFile(path.join(BUILT, path.normalize(file)), 'utf8').then(
    (text) => new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } }),
    () => new Response(null, { status: 404 }),
  );
}
