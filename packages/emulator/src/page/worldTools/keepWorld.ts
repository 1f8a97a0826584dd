import type { Page } from '../state/page.ts';
import { writeSoon } from '../state/writeSoon.ts';
import type { SavedWorld } from './savedWorld.ts';

/** Writes the world down after it has changed, so that it is there after a reload. */
export function keepWorld({ host, notify, worldTools }: Page, saved: SavedWorld): void {
  const start = JSON.stringify(worldTools.start);
  let written = host.world();
  let isFull = false;
  const write = async () => {
    if (host.world() === written) return;
    written = host.world();
    const text = JSON.stringify(written);
    if (text === start) return saved.forget();
    if ((await saved.write(text)) || isFull) return;
    isFull = true;
    notify({
      tone: 'warning',
      text: 'The browser has no room for this world, so changes will be gone after a reload. Save the world to keep it.',
    });
  };
  const soon = writeSoon(() => void write());
  host.subscribe(() => {
    if (host.world() !== written) soon();
  });
}
