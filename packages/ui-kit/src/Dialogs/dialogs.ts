import { currentPlace } from './dialogPlaces.ts';
import type { Dialogs } from './DialogOptions.ts';
import { dialogsAt } from './dialogsAt.ts';

export type {
  AlertOptions,
  ConfirmOptions,
  Dialogs,
  FuzzylistOptions,
  PromptDateOptions,
  PromptOptions,
} from './DialogOptions.ts';
export type { Day, HostDialogs, ListChoice } from './HostDialogs.ts';
export { useDialogs } from './useDialogs.ts';

/**
 * Questions to ask over everything else, from anywhere: through the host of the page's `HostProvider` where it has the dialog,
 * else drawn by the kit in the panel. Without a provider they are all drawn.
 */
export const dialogs: Dialogs = dialogsAt(currentPlace);
