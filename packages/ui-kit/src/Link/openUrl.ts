import type { PanelHost } from '../HostProvider/PanelHost.ts';

/** Opens an absolute address: through the host, or where that refuses in a tab that knows nothing of the panel. */
export async function openUrl(url: string, host: PanelHost): Promise<void> {
  try {
    if (!host.openUrl) throw new Error('The host opens nothing.');
    await host.openUrl(url);
  } catch {
    window.open(url, '_blank', 'noopener,noreferrer');
  }
}
