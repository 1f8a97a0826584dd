import { createHost } from '../host/host.ts';
import type { EmulatorSession } from '../server/session.ts';
import { listenToFrames } from './bridge.ts';
import { cutNetworks } from './faults/cutNetworks.ts';
import { keepFaultLink } from './faults/keepFaultLink.ts';
import { hearNews } from './hearNews.ts';
import { keepLayout, readLayout } from './layout/keptLayout.ts';
import { relayByServer } from './relayByServer.ts';
import { keepState } from './state/keptState.ts';
import { createPage, type Page } from './state/page.ts';
import { keepWorld } from './worldTools/keepWorld.ts';
import { browserRoom } from './worldTools/browserRoom.ts';
import { browserShelf } from './worldTools/browserShelf.ts';
import { savedWorld } from './worldTools/savedWorld.ts';

/**
 * Puts up the host from the server's session, as it was before a reload or with the newest open conversation selected.
 * @throws EmulatorError `BAD_WORLD`, `BAD_PLUGIN`, or Error where the server gives no session
 */
export async function startPage(): Promise<Page> {
  const { world, plugins, notices, cuttable, newsCount } = await fetchSession();
  const shelf = browserShelf();
  const saved = savedWorld(shelf, browserRoom(), world);
  const kept = await saved.read();
  const now = kept && 'world' in kept ? kept.world : world;
  const page = createPage(createHost({ world: now, plugins, relay: relayByServer }), {
    start: world,
    cuttable,
  });
  page.state.change((state) => void (state.layout = readLayout(shelf)));
  keepLayout(page.state, shelf);
  listenToFrames(page.host);
  keepState(page, shelf);
  keepFaultLink(page);
  await cutNetworks(page);
  for (const notice of notices) page.notify({ tone: 'warning', text: notice });
  if (kept && 'problem' in kept) page.notify({ tone: 'warning', text: kept.problem });
  keepWorld(page, saved);
  if (newsCount !== undefined) hearNews(page, newsCount);
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
