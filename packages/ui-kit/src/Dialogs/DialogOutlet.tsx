import { type ReactNode, useSyncExternalStore } from 'react';
import type { DialogQueue } from './DialogQueue.ts';

/** Where the kit draws the dialogs of a place itself. */
export function DialogOutlet({ queue }: { queue: DialogQueue }): ReactNode {
  return useSyncExternalStore(
    queue.subscribe,
    () => queue.shown,
    () => undefined,
  );
}
