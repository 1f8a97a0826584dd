import { watchOf, watchPage } from '../reporter/watchPage.ts';
import { findHost } from './origins.ts';
import { tellMistakes } from './tellMistakes.ts';

/**
 * Tells the emulator what goes wrong in the page. Only the emulator's `sync` names a platform, so nobody else is told.
 */
export function reportToEmulator(page: typeof window, front: object): void {
  const host = findHost(page);
  if (!('origin' in host)) return;
  const known = watchOf(page);
  const watch = known ?? watchPage(page);
  if (watch) tellMistakes(front, watch);
  if (!watch || known) return;
  page.addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    const isHost = source === page.parent && origin === host.origin;
    const sync = data as { type?: unknown; platform?: unknown } | null;
    if (isHost && sync?.type === 'sync' && typeof sync.platform === 'string')
      watch.sendTo((report) => page.parent.postMessage(report, origin));
  });
}
