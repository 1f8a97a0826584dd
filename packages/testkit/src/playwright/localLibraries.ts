import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { frontjs } from '@frontyard/emulator/server';
import type { BrowserContext, Page } from 'playwright-core';

/** Where plugins load the legacy library and Front's own SDK from. */
const FRONTJS = /^https?:\/\/[^/]+\/.*frontjs(?:\.min)?\.js(?:\?.*)?$/;
const SDK = /^https?:\/\/[^/]*(?:frontapp|jsdelivr|unpkg)[^/]*\/.*plugin-sdk[^/]*(?:\.js)?/;

/** Gives pages Front's libraries from this machine, whichever address they load them from: nothing needs a network. */
export async function serveLibraries(page: Page | BrowserContext): Promise<void> {
  await page.route(FRONTJS, async (route) => route.fulfill({ contentType: SCRIPT, body: await frontjs() }));
  await page.route(SDK, async (route) => route.fulfill({ contentType: SCRIPT, body: await officialSdk() }));
}

const SCRIPT = 'text/javascript; charset=utf-8';

function officialSdk(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('@frontapp/plugin-sdk');
  return readFile(join(dirname(main), 'index.umd.js'), 'utf8');
}
