import type { OpenChannel, OpenLine } from '../line.ts';
import { openFrontjs, type Frontjs } from './openFrontjs.ts';
import { openSdk, type FrontSdk } from './openSdk.ts';

interface LinesOver {
  readonly current: (open: OpenChannel) => OpenLine;
  readonly legacy: ((open: OpenChannel) => OpenLine) | undefined;
}

/** Makes a line of a page's own `Front`; undefined when it is none. */
export type Through = (front: unknown, lineOver: LinesOver) => OpenLine | undefined;

/** Front's SDK has to be asked about first: a Proxy, it says yes to any other question. */
export const through: Through = (front, lineOver) => {
  const { contextUpdates, on, fetchInboxes } = (front ?? {}) as Record<
    string,
    { subscribe?: unknown } | undefined
  >;
  if (typeof contextUpdates?.subscribe === 'function') return lineOver.current(openSdk(front as FrontSdk));
  if (typeof on === 'function' && typeof fetchInboxes === 'function')
    return lineOver.legacy?.(openFrontjs(front as Frontjs));
  return undefined;
};
