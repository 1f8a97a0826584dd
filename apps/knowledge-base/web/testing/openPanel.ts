import { createHost, openInMemory } from '@frontyard/emulator';
import type { Host } from '@frontyard/emulator';
import { smallWorld } from '@frontyard/emulator/samples';
import type { EntryPoint, Platform } from '@frontyard/sdk-types';
import { connect } from '@frontyard/sdk';
import type { Bridge, HostWindow } from '@frontyard/sdk';

const PLUGIN = {
  name: 'knowledge-base',
  title: 'Knowledge base',
  url: 'http://localhost:5001/',
  secret: 'secret',
};

export interface OpenPanel {
  host: Host;
  bridge: Bridge;
  /** Selects conversations, and waits until the panel has been told. */
  select(...ids: string[]): Promise<void>;
  draft(id: string): ReturnType<Host['world']>['drafts'][number] | undefined;
}

/** The panel's connection to a Front in memory. `cnv_bike` has the draft `dra_1`, `cnv_bill` has none. */
export async function openPanel({
  platform = 'desktop',
  entryPoint = 'SIDE_PANEL',
  draftId,
}: { platform?: Platform; entryPoint?: EntryPoint; draftId?: string } = {}): Promise<OpenPanel> {
  const host = createHost({ world: smallWorld(), plugins: [{ ...PLUGIN, entryPoint }] });
  host.change((world) => {
    for (const conversation of world.conversations) conversation.channelIds = ['cha_mail'];
  });
  if (draftId) host.changeView((view) => void (view.draftId = draftId));
  const page = Object.assign(new EventTarget(), {
    location: { href: `${PLUGIN.url}?auth_secret=secret` },
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
  });
  const { parent } = openInMemory(host, PLUGIN.name, page, { platform, entryPoint });
  const bridge = connect({ window: page, host: parent as HostWindow, wire: 'current' });
  await bridge.ready;
  return {
    host,
    bridge,
    async select(...ids) {
      host.select(ids);
      await settle();
    },
    draft: (id) => host.world().drafts.find((draft) => draft.id === id),
  };
}

/** Messages between page and host take a turn each. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}
