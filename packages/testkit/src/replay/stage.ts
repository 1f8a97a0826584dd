import type { Browser, BrowserContext, Frame, Locator, Page, Request } from 'playwright-core';
import { TestkitError } from '../errors.ts';
import { serveLibraries } from '../playwright/localLibraries.ts';
import { EDITABLE_WITHOUT_ROLE } from '../recording/controls.ts';
import type { Session, SessionTarget } from '../recording/session.ts';
import { callsIn, cancelsIn, type MadeCall } from './expectations.ts';
import { playerPage, type Player } from './player.ts';
import { serveRecorded, type AskedRequests } from './serveRecorded.ts';

/** Where Front stands in a replay; a plugin's server must allow this origin to frame it. Nothing listens there. */
export const REPLAY_ORIGIN = 'http://localhost:65535';

/** A plugin's page as it is served. */
export interface ServedPlugin {
  /** The registered address. */
  readonly url: string;
  readonly secret: string;
}

/** A plugin in a browser whose clock stands still unless it is told to go on. */
export interface Stage {
  /** Lets the page's time pass, in milliseconds, and what it does at once be done. */
  pass(milliseconds: number): Promise<void>;
  say(message: unknown): Promise<void>;
  /** The calls made since the last time, and the ids of those given up. */
  takeCalls(): Promise<{ calls: MadeCall[]; cancels: string[] }>;
  /** What the plugin's server was asked. */
  readonly asked: AskedRequests;
  control(target: SessionTarget): Locator;
  /** The controls that are there, in words. */
  controls(): Promise<string[]>;
  close(): Promise<void>;
}

type WithPlayer = { player: Player };
const FOUND_IN_MS = 30_000;
const LEAD_MS = 3_600_000;

/** @throws TestkitError `NO_PLUGIN` */
export async function openStage(session: Session, plugin: ServedPlugin, browser: Browser): Promise<Stage> {
  const { header } = session;
  const context = await browser.newContext({
    viewport: header.size,
    permissions: ['local-network-access'],
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  const address = withSecret(plugin);
  const page = playerPage(address, header.wire);
  const asked = await serveRecorded(context, session, {
    origin: new URL(address).origin,
    host: { origin: REPLAY_ORIGIN, page },
  });
  await serveLibraries(context);
  const network = watchNetwork(context, asked);
  const pageFailure = watchPluginPage(context);
  const tab = await context.newPage();
  // It runs until it is stopped, so it has to be set back before.
  await tab.clock.install({ time: Date.parse(header.start) - LEAD_MS });
  await tab.clock.pauseAt(Date.parse(header.start));
  await tab.goto(REPLAY_ORIGIN);
  const frame = await connectedFrame(tab, header.plugin, pageFailure);
  let count = 0;

  return {
    asked,
    async pass(milliseconds) {
      if (milliseconds > 0) await tab.clock.runFor(milliseconds);
      do await frame.evaluate(oneTurn);
      while (network.isBusy());
    },
    say: (message) =>
      tab.evaluate((text) => (window as unknown as WithPlayer).player.say(text), JSON.stringify(message)),
    async takeCalls() {
      const said = JSON.parse(
        await tab.evaluate(() => (window as unknown as WithPlayer).player.take()),
      ) as unknown[];
      count += said.length;
      return { calls: callsIn(said, header.wire, count - said.length), cancels: cancelsIn(said) };
    },
    control: (target) => controlIn(frame, target),
    controls: () => frame.evaluate(controlsThere),
    close: () => context.close(),
  };
}

function controlIn(frame: Frame, { role, name, nth }: SessionTarget): Locator {
  if (role === 'document') return frame.locator('body');
  if (role === 'contenteditable') return frame.locator(EDITABLE_WITHOUT_ROLE).nth(nth);
  return frame.getByRole(role as 'button', { name: spelled(name) }).nth(nth);
}

async function connectedFrame(
  tab: Page,
  plugin: string,
  pageFailure: () => string | undefined,
): Promise<Frame> {
  const isConnected = () => (window as unknown as WithPlayer).player.isConnected();
  for (const end = Date.now() + FOUND_IN_MS; Date.now() < end;) {
    if (await tab.evaluate(isConnected)) return tab.frame('plugin')!;
    if (pageFailure() !== undefined) break;
    await tab.clock.runFor(10);
  }
  await tab.context().close();
  throw new TestkitError('NO_PLUGIN', [plugin, pageFailure()].filter(Boolean).join(': '));
}

/** Why the plugin's page will never say hello, once that is known. */
function watchPluginPage(context: BrowserContext): () => string | undefined {
  let failure: string | undefined;
  const isPluginPage = (request: Request) =>
    request.isNavigationRequest() && request.frame().name() === 'plugin';
  context.on('requestfailed', (request) => {
    // A page that sends itself elsewhere aborts its own request.
    if (!isPluginPage(request) || request.failure()?.errorText === 'net::ERR_ABORTED') return;
    failure = `its page could not be loaded (${request.failure()?.errorText})`;
  });
  context.on('response', (response) => {
    if (isPluginPage(response.request()) && response.status() >= 400)
      failure = `its page was answered with ${response.status()}`;
  });
  return () => failure;
}

/** The network takes real time, which is not the page's: nothing passes while something is on its way. */
function watchNetwork(context: BrowserContext, { held }: AskedRequests): { isBusy(): boolean } {
  const open = new Set<Request>();
  context.on('request', (request) => void open.add(request));
  context.on('requestfinished', (request) => void open.delete(request));
  context.on('requestfailed', (request) => void open.delete(request));
  return { isBusy: () => [...open].some((request) => !held.has(request)) };
}

function withSecret({ url, secret }: ServedPlugin): string {
  const address = new URL(url);
  address.searchParams.set('auth_secret', secret);
  return address.href;
}

/** A name as it is, wherever its spaces are: what is seen with a space need not have one in the page. */
function spelled(name: string): RegExp {
  const letters = [...name.replaceAll(/\s+/g, '')].map((letter) =>
    letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'),
  );
  return new RegExp(`^\\s*${letters.join('\\s*')}\\s*$`);
}

/** A turn of the page's own event loop, whose clock is not the one of its timers. */
function oneTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve());
    port1.start();
    port2.postMessage(undefined);
  });
}

function controlsThere(): string[] {
  const controls = [
    ...document.querySelectorAll('button, a[href], input, textarea, select, [contenteditable]'),
  ].slice(0, 30);
  return controls.map((control) => {
    const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
    return `${control.tagName.toLowerCase()} “${name.trim().slice(0, 60)}”`;
  });
}
