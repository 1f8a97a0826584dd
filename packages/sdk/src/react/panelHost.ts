import type { Bridge } from '../bridge.ts';

interface Texts {
  title?: string | undefined;
  message?: string | undefined;
  okTitle?: string | undefined;
}

interface Dialogs {
  alert(options: Texts): Promise<void>;
  confirm(options: Texts & { cancelTitle?: string | undefined }): Promise<boolean>;
  prompt(
    options: Texts & {
      cancelTitle?: string | undefined;
      defaultValue?: string | undefined;
      placeholder?: string | undefined;
    },
  ): Promise<string | null>;
  fuzzylist<Item extends { title: string }>(options: {
    title?: string | undefined;
    items: readonly Item[];
  }): Promise<Item | null>;
  promptDate(options: {
    title?: string | undefined;
    val?: Date | number | string | null | undefined;
    before?: Date | number | string | null | undefined;
    after?: Date | number | string | null | undefined;
  }): Promise<Date | null>;
}

/** What Front does for the parts of a panel: what it does not offer now is left out, for the panel to do itself. */
export interface PanelHost {
  openUrl(url: string): Promise<void>;
  copy?(text: string): Promise<void>;
  dialogs: Partial<Dialogs>;
}

/** What Front offers a panel in the context of now. */
export function panelHost(bridge: Bridge): PanelHost {
  const { host } = bridge;
  const all: Dialogs = {
    alert: (options) => host.alert(options),
    confirm: (options) => host.confirm(options),
    prompt: (options) => host.prompt(options),
    promptDate: async (options) => (await host.promptDate(options)) || null,
    fuzzylist: (options) => pick(bridge, options),
  };
  const offered = Object.entries(all).filter(([name]) => bridge.can(name as keyof Dialogs));
  return {
    openUrl: (url) => host.openUrl(url),
    ...(bridge.can('copyToClipboard') && { copy: (text: string) => host.copyToClipboard(text) }),
    dialogs: Object.fromEntries(offered),
  };
}

/** Front is told the titles alone; its further fields lead back to the item that was picked. */
async function pick<Item extends { title: string }>(
  { host }: Bridge,
  { items, ...options }: { title?: string | undefined; items: readonly Item[] },
): Promise<Item | null> {
  const picked = await host.fuzzylist({
    ...options,
    items: items.map(({ title }, index) => ({ title, index })),
  });
  return (picked && items[Number(picked['index'])]) ?? null;
}
