import { lateLine } from '../lateLine.ts';
import type { OpenChannel, OpenLine } from '../line.ts';
import { hearFrontjs, type Frontjs } from './hearFrontjs.ts';
import { openSdk, type FrontSdk } from './openSdk.ts';

/** Makes a line of a page's own `Front`. Front's SDK has to be asked about first: a Proxy, it says yes to any other question. */
export function lineThrough(front: unknown, current: (open: OpenChannel) => OpenLine): OpenLine {
  if ((front as Partial<FrontSdk>).contextUpdates) return current(openSdk(front as FrontSdk));
  return lateLine({
    wire: 'legacy',
    open: hearFrontjs(front as Frontjs),
    isOnly: true,
    toLine: ({ openFrontjs }, heard) => openFrontjs(front as Frontjs, heard),
  });
}
