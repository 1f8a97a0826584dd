import type { World, WorldInput } from '@frontyard/emulator';
import { smallWorld } from '@frontyard/emulator/samples';
import type { EntryPoint, Platform } from '@frontyard/sdk-types';
import type { Bridge } from '@frontyard/sdk';
import { createTestHost, type TestHost } from '@frontyard/testkit';

export interface OpenPanel {
  host: TestHost;
  bridge: Bridge;
  /** Selects conversations, and waits until the panel has been told. */
  select(...ids: string[]): Promise<void>;
  draft(id: string): World['drafts'][number] | undefined;
}

/** A small world in which everything can be answered by mail. */
export function mailWorld(): WorldInput {
  const world = smallWorld();
  return {
    ...world,
    conversations: (world.conversations ?? []).map((each) => ({ ...each, channelIds: ['cha_mail'] })),
  };
}

/** The panel's connection to a Front in memory. `cnv_bike` has the draft `dra_1`, `cnv_bill` has none. */
export async function openPanel({
  platform,
  entryPoint,
  draftId,
}: { platform?: Platform; entryPoint?: EntryPoint; draftId?: string } = {}): Promise<OpenPanel> {
  const host = createTestHost({ world: mailWorld(), conversation: [], platform, entryPoint });
  if (draftId) host.changeView((view) => void (view.draftId = draftId));
  return {
    host,
    bridge: await host.connect({ wire: 'current' }),
    async select(...ids) {
      host.select(ids);
      await host.settled();
    },
    draft: (id) => host.world().drafts.find((draft) => draft.id === id),
  };
}
