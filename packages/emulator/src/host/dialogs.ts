import type { SeedHandlers } from '@frontyard/sdk-types';

/** The dialogs a host draws for a plugin of the seed's API; `move` is the host's own question before a move. */
export type DialogName = 'alert' | 'report' | 'confirm' | 'prompt' | 'promptDate' | 'fuzzylist';

type Handler<N extends DialogName> = SeedHandlers<never>[N];
export type DialogOptions<N extends DialogName> = Parameters<Handler<N>>[1]['options'];
export type DialogAnswer<N extends DialogName> = Awaited<ReturnType<Handler<N>>>;

/** A question the interface shows until somebody answers it. */
export interface DialogRequest<N extends DialogName> {
  id: string;
  plugin: string;
  name: N;
  options: DialogOptions<N>;
}

/** What closing a dialog without an answer means. */
export const CANCELLED: { [N in DialogName]: DialogAnswer<N> } = {
  alert: undefined,
  report: undefined,
  confirm: false,
  prompt: null,
  promptDate: false,
  fuzzylist: null,
};
