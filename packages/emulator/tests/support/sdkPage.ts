import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import type { Frame } from '@playwright/test';
import { script, type PluginPages } from './serve.ts';

const resolve = createRequire(import.meta.url).resolve;
const SDK = path.join(path.dirname(resolve('@frontapp/plugin-sdk')), 'index.umd.js');

/** What such a page has in its window. */
export interface SdkWindow {
  Front: Record<string, (...args: unknown[]) => Promise<unknown>>;
  /** The last context the page was told. */
  context?: { type: string; entryPoint?: unknown; [field: string]: unknown };
}

/** A plugin's page with Front's own SDK, which keeps the last context and does nothing by itself. */
export async function sdkPages(style = ''): Promise<PluginPages> {
  return {
    '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>P</title><style>${style}</style>
<main id="shown">Waiting</main><script src="/lib.js"></script><script>
Front.contextUpdates.subscribe((context) => {
  window.context = context;
  document.querySelector('#shown').textContent = context.type;
});</script></html>`,
    '/lib.js': script(await readFile(SDK, 'utf8')),
    '/favicon.ico': () => new Response(null, { status: 204 }),
  };
}

/** Calls a method as the page would. */
export function callFront(frame: Frame, name: string, ...args: unknown[]): Promise<unknown> {
  return frame.evaluate(([method, given]) => (window as never as SdkWindow).Front[method]?.(...given), [
    name,
    args,
  ] as const);
}

/** Waits for a kind of context and gives it. */
export async function contextOf(frame: Frame, type: string): Promise<NonNullable<SdkWindow['context']>> {
  const handle = await frame.waitForFunction((wanted) => {
    const { context } = window as never as SdkWindow;
    return context?.type === wanted ? context : undefined;
  }, type);
  const context = await handle.jsonValue();
  if (!context) throw new Error(`The page was told no ${type}.`);
  return context;
}
