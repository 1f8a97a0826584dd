import type { Page } from '../state/page.ts';

/** Has the emulator's server cut off the servers of plugins that are offline, as far as it holds them. */
export async function cutNetworks({ host, cuttable, notify }: Page): Promise<void> {
  const cut = new Map<string, boolean>();
  const bring = () => Promise.all(cuttable.map(bringOne));
  const bringOne = async (plugin: string) => {
    const isCut = host.faults.of(plugin).isOffline;
    if (cut.get(plugin) === isCut) return;
    cut.set(plugin, isCut);
    const answer = await fetch(`/network/${encodeURIComponent(plugin)}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ isCut }),
    }).catch(() => undefined);
    if (!answer?.ok) {
      notify({
        tone: 'warning',
        text: `The network of ${plugin} could not be ${isCut ? 'cut' : 'given back'}.`,
      });
    }
  };
  host.faults.subscribe(() => void bring());
  await bring();
}
