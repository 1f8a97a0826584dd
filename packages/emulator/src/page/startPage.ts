import { createHost } from '../host/host.ts';
import type { EmulatorSession } from '../server/session.ts';
import { listenToFrames } from './bridge.ts';
import { relayByServer } from './relayByServer.ts';
import { createPage, type Page } from './state/page.ts';
import { keepWorld } from './worldTools/keepWorld.ts';
import { browserShelf } from './worldTools/browserShelf.ts';
import { savedWorld } from './worldTools/savedWorld.ts';

/**
 * Puts up the host from the server's session and selects the newest open conversation.
 * @throws EmulatorError `BAD_WORLD`, `BAD_PLUGIN`, or Error where the server gives no session
 */
export async function startPage(): Promise<Page> {
  const { world, plugins, notices } = await fetchSession();
  const saved = savedWorld(browserShelf(), world);
  const kept = saved.read();
  const now = kept && 'world' in kept ? kept.world : world;
  const page = createPage(createHost({ world: now, plugins, relay: relayByServer }), world);
  listenToFrames(page.host);
  page.selectNewest();
  for (const notice of notices) page.notify({ tone: 'warning', text: notice });
  if (kept && 'problem' in kept) page.notify({ tone: 'warning', text: kept.problem });
  keepWorld(page, saved);
  return page;
}

async function fetchSession(): Promise<EmulatorSession> {
  const response = await fetch('/session.json').catch((cause: unknown) => {
    throw new Error('The emulator’s server does not answer. Start it again, then reload this page.', {
      cause,
    });
  });
  if (!response.ok) {
    throw new Error(
      `The emulator’s server answered ${response.status} when asked for the session (/session.json).`,
    );
  }
  return response.json() as Promise<EmulatorSession>;
}
