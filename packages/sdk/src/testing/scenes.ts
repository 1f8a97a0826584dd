import { onTestFinished } from 'vitest';
import type { Bridge, ConnectOptions } from '../bridge.ts';
import { connect } from '../index.ts';
import { singleConversation } from './contexts.ts';
import { currentHost } from './currentHost.ts';
import { legacyHost } from './legacyHost.ts';
import { openPage } from './page.ts';
import { rejection } from './rejection.ts';

/** Waits until the checks of arguments are loaded: a wrong call is refused by them and never sent. */
export async function whenChecking({ host }: Bridge): Promise<void> {
  await rejection(host.openUrl(7 as never));
}

/** A page that has offered itself to a host of the current wire, which has said nothing yet. */
export function offerCurrent(options: ConnectOptions = {}) {
  const page = openPage();
  const bridge = connect({ window: page.window, host: page.host, wire: 'current', ...options });
  const front = currentHost(page);
  onTestFinished(() => {
    bridge.close();
    front.close();
  });
  return { page, bridge, front };
}

/** The same, with a context. */
export async function joinCurrent(context: object = singleConversation(), options: ConnectOptions = {}) {
  const scene = offerCurrent(options);
  scene.front.show(context);
  await scene.bridge.ready;
  await whenChecking(scene.bridge);
  return scene;
}

/** A page that has offered itself to a host of the legacy wire, which has said nothing yet. */
export function offerLegacy(options: ConnectOptions = {}) {
  const page = openPage();
  const bridge = connect({ window: page.window, host: page.host, wire: 'legacy', ...options });
  onTestFinished(() => bridge.close());
  return { page, bridge, front: legacyHost(page) };
}

/** The same, with a conversation. */
export async function joinLegacy(event?: object, sync?: object) {
  const scene = offerLegacy();
  scene.front.begin(event, sync);
  await scene.bridge.ready;
  await whenChecking(scene.bridge);
  return scene;
}
