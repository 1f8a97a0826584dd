import type {
  HostAlertOptions,
  HostConfirmOptions,
  HostFuzzylistOptions,
  HostPromptDateOptions,
  HostPromptOptions,
  ListChoice,
} from './HostDialogs.ts';

/** What only a dialog of the kit's own has; a host is not told of it. */
interface DrawnOptions {
  /** Default: “Close”. */
  closeLabel?: string | undefined;
}

export interface AlertOptions extends HostAlertOptions, DrawnOptions {}

export interface ConfirmOptions extends HostConfirmOptions, DrawnOptions {
  /** What is confirmed is hard to take back: the button looks like it, and focus begins at the other one. */
  isDestructive?: boolean | undefined;
}

export interface PromptOptions extends HostPromptOptions, DrawnOptions {}

export interface FuzzylistOptions<Item extends ListChoice = ListChoice>
  extends HostFuzzylistOptions<Item>, DrawnOptions {
  /** Default: “Search”. */
  searchLabel?: string | undefined;
  /** Default: “Nothing found”. */
  emptyText?: string | undefined;
}

export interface PromptDateOptions extends HostPromptDateOptions, DrawnOptions {
  /** Default: “OK”. */
  okTitle?: string | undefined;
  /** Default: “Cancel”. */
  cancelTitle?: string | undefined;
}

/** Questions asked over everything else. Whoever closes one without an answer gives `false` or `null`. */
export interface Dialogs {
  alert(options: AlertOptions): Promise<void>;
  confirm(options: ConfirmOptions): Promise<boolean>;
  prompt(options: PromptOptions): Promise<string | null>;
  fuzzylist<Item extends ListChoice>(options: FuzzylistOptions<Item>): Promise<Item | null>;
  /** The chosen day at midnight, by the clock of this machine. */
  promptDate(options: PromptDateOptions): Promise<Date | null>;
}
