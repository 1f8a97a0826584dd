import type { Page } from '../state/page.ts';
import type { SavedWorld } from './savedWorld.ts';

/** In milliseconds: a word that is being typed is not written letter by letter. */
const PAUSE = 300;

/** Writes the world down after it has changed, so that it is there after a reload. */
export function keepWorld({ host, notify, worldTools }: Page, saved: SavedWorld): void {
  let written = host.world();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFull = false;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const world = host.world();
    if (world === written) return;
    written = world;
    if (JSON.stringify(world) === JSON.stringify(worldTools.start)) saved.forget();
    else if (!saved.write(world) && !isFull) {
      isFull = true;
      notify({
        tone: 'warning',
        text: 'The browser has no room for this world, so changes will be gone after a reload. Save the world to keep it.',
      });
    }
  };
  host.subscribe(() => {
    if (host.world() !== written) timer ??= setTimeout(write, PAUSE);
  });
  window.addEventListener('pagehide', write);
}
