import type { Frame } from '@playwright/test';
import type { Contender } from '../benchmark.ts';
import { openBrowser } from './openBrowser.ts';
import { openFrame, type OpenedFrame } from './openFrame.ts';
import { servePages } from './servePages.ts';

const PAGES = { ours: 'ours', peer: 'official', limit: 'bare' } as const satisfies Record<Contender, string>;

export interface Contenders extends AsyncDisposable {
  /** The same run for the frame of each. */
  each<Value>(
    run: (frame: Frame, opened: OpenedFrame) => Promise<Value>,
  ): Record<Contender, () => Promise<Value>>;
}

/** Opens the pages of all three in the same browser and in front of the same host, each in a window of its own. */
export async function openContenders(site: 'localhost' | '127.0.0.1'): Promise<Contenders> {
  const stack = new AsyncDisposableStack();
  const pages = stack.use(await servePages({ isIsolated: true }));
  const browser = await openBrowser();
  stack.defer(() => browser.close());
  const open = (page: string) => openFrame(browser, pages.address('host'), pages.address(page, site));
  const frames: Record<Contender, OpenedFrame> = {
    ours: await open(PAGES.ours),
    peer: await open(PAGES.peer),
    limit: await open(PAGES.limit),
  };

  return {
    each: (run) => {
      const of = (contender: Contender) => () => run(frames[contender].frame, frames[contender]);
      return { ours: of('ours'), peer: of('peer'), limit: of('limit') };
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}
