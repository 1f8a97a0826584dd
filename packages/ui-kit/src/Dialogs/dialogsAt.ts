import type { Dialogs, FuzzylistOptions } from './DialogOptions.ts';
import type { DialogPlace } from './dialogPlaces.ts';
import type { ListChoice } from './HostDialogs.ts';

/**
 * The dialogs of the place that is meant when one is asked for. A host that has a dialog is the only one to ask: where it fails, the
 * question fails, for it may have been seen already. It is not told what only the kit's own dialogs have.
 */
export function dialogsAt(placeOf: () => DialogPlace): Dialogs {
  return {
    async alert({ closeLabel, ...options }) {
      const { host, ask } = placeOf();
      return host.alert ? host.alert(options) : ask('alert', { closeLabel, ...options });
    },
    async confirm({ isDestructive, closeLabel, ...options }) {
      const { host, ask } = placeOf();
      return host.confirm ? host.confirm(options) : ask('confirm', { isDestructive, closeLabel, ...options });
    },
    async prompt({ closeLabel, ...options }) {
      const { host, ask } = placeOf();
      return host.prompt ? host.prompt(options) : ask('prompt', { closeLabel, ...options });
    },
    async promptDate({ closeLabel, okTitle, cancelTitle, ...options }) {
      const { host, ask } = placeOf();
      return host.promptDate
        ? host.promptDate(options)
        : ask('promptDate', { closeLabel, okTitle, cancelTitle, ...options });
    },
    async fuzzylist<Item extends ListChoice>({
      closeLabel,
      searchLabel,
      emptyText,
      ...options
    }: FuzzylistOptions<Item>) {
      const { host, ask } = placeOf();
      if (host.fuzzylist) return host.fuzzylist(options);
      // What is answered is one of the items that were given.
      return ask('fuzzylist', { closeLabel, searchLabel, emptyText, ...options }) as Promise<Item | null>;
    },
  };
}
