import { createContext } from 'react';
import { DialogQueue } from './DialogQueue.ts';
import type { Ask } from './dialogRequest.ts';
import type { HostDialogs } from './HostDialogs.ts';

/** Where questions can be asked: by the host, or drawn by the kit. */
export interface DialogPlace {
  host: Partial<HostDialogs>;
  ask: Ask;
}

/** A page without a provider: its dialogs stand in a place of their own. */
const page: DialogPlace = { host: {}, ask: askInPage() };
const places: DialogPlace[] = [page];

/** The provider's that came last; else the page. */
export function currentPlace(): DialogPlace {
  return places.at(-1) ?? page;
}

/** Makes a place the current one until it is left. */
export function enterPlace(place: DialogPlace): () => void {
  places.push(place);
  return () => void places.splice(places.indexOf(place), 1);
}

/** Draws a dialog: in the provider around, else in the page. */
export const AskContext = createContext<Ask>(page.ask);

function askInPage(): Ask {
  const queue = new DialogQueue();
  let waiting = 0;
  let leave: (() => void) | undefined;
  return async (kind, options) => {
    waiting += 1;
    try {
      const { drawInPage } = await import('./drawInPage.tsx');
      leave ??= drawInPage(queue);
      return await queue.ask(kind, options);
    } finally {
      waiting -= 1;
      if (waiting === 0) {
        leave?.();
        leave = undefined;
      }
    }
  };
}
