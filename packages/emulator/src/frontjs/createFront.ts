import { createAbsence } from './absence.ts';
import { interceptAnchors } from './anchors.ts';
import { createCommands } from './commands.ts';
import { createData } from './data.ts';
import { createDialogs } from './dialogs.ts';
import { createEmitter } from './emitter.ts';
import { WARNINGS } from './errors.ts';
import type { LegacyFront } from './front.ts';
import { findHost } from './origins.ts';
import { onceParsed } from './onceParsed.ts';
import { throwLater } from './page.ts';
import type { Page } from './page.ts';
import { createPopups } from './popups.ts';
import { createReceive } from './receive.ts';
import { createWire } from './wire.ts';
import type { Wire } from './wire.ts';

/**
 * Builds `Front` for a page and connects it to the page that frames it. Where no allowed host is found, the console
 * says why, once, and nothing is ever sent.
 */
export function createFront({ window: page }: { window: Page }): LegacyFront {
  const host = findHost(page);
  const onError = (error: unknown) => throwLater(page, error);
  const wire = createWire((message) => {
    if ('origin' in host) page.parent.postMessage(message, host.origin);
  }, onError);

  const emitter = createEmitter(onError);
  const methods = {
    ...createCommands(page, wire),
    ...createPopups(page, wire),
    ...createDialogs(wire),
    ...createData(wire),
  };
  const front: LegacyFront = { user: undefined, visible: false, ...emitter, ...methods };

  if ('warning' in host) {
    page.console.warn(`[Front] ${WARNINGS[host.warning]}`);
  } else {
    const setMissing = createAbsence(front, Object.keys(methods));
    const receive = onceParsed(page.document, createReceive({ front, wire, setMissing }));
    connect(page, host.origin, wire, receive);
  }
  return front;
}

function connect(page: Page, origin: string, wire: Wire, receive: (message: unknown) => void): void {
  page.addEventListener('message', (event) => {
    if (event.source === page.parent && event.origin === origin) receive(event.data);
  });
  interceptAnchors(page, (url) => wire.send('open_url', { url }));
  wire.send('plugin_connected', {
    endpoint: endpointOf(page.location.href),
    debug: page.frontDebug === true,
  });
}

/** The page's address as it is registered: without the secret that the host added at its end. */
function endpointOf(href: string): string {
  return href.replace(/[?&]auth_secret=.*$/, '');
}
