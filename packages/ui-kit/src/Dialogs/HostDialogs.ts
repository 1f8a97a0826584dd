/** One thing to pick. Further fields come back with it. */
export interface ListChoice {
  title: string;
}

/** A day: a date, milliseconds since 1970, or an ISO text. */
export type Day = Date | number | string | null;

export interface HostAlertOptions {
  title?: string | undefined;
  message?: string | undefined;
  /** Default: “OK”. */
  okTitle?: string | undefined;
}

export interface HostConfirmOptions extends HostAlertOptions {
  /** Default: “Cancel”. */
  cancelTitle?: string | undefined;
}

export interface HostPromptOptions extends HostConfirmOptions {
  defaultValue?: string | undefined;
  placeholder?: string | undefined;
}

export interface HostFuzzylistOptions<Item extends ListChoice = ListChoice> {
  title?: string | undefined;
  items: readonly Item[];
}

export interface HostPromptDateOptions {
  title?: string | undefined;
  /** What is chosen to begin with. */
  val?: Day | undefined;
  /** The last day that may be chosen. */
  before?: Day | undefined;
  /** The first day that may be chosen. */
  after?: Day | undefined;
}

/** Questions asked over everything else. Whoever closes one without an answer gives `false` or `null`. */
export interface HostDialogs {
  alert(options: HostAlertOptions): Promise<void>;
  confirm(options: HostConfirmOptions): Promise<boolean>;
  prompt(options: HostPromptOptions): Promise<string | null>;
  fuzzylist<Item extends ListChoice>(options: HostFuzzylistOptions<Item>): Promise<Item | null>;
  /** The chosen day at midnight, by the clock of this machine. */
  promptDate(options: HostPromptDateOptions): Promise<Date | null>;
}
