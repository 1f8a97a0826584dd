import type { REPORTED_EVENTS } from '@frontyard/sdk-types/wire';
import type { FrontContext, HostApi, MethodName, Platform, Wire } from '@frontyard/sdk-types';

/** A plugin's end of Front. */
export interface Bridge {
  /** Every method of the contract, as a real function. Calls made before the first context wait for it. */
  readonly host: HostApi;
  /**
   * The first context.
   * @throws NOT_IN_FRONT when no Front answers in time; NOT_LOADED when the code for its protocol can't be had;
   *   DISCONNECTED when the bridge is closed before.
   */
  readonly ready: Promise<FrontContext>;
  /** The context of now; undefined until Front has told one. */
  readonly context: FrontContext | undefined;
  /** Which protocol Front speaks; undefined until the first context. */
  readonly wire: Wire | undefined;
  /** Where the plugin runs, where the host says it; prefer `can` to find out what is offered. */
  readonly platform: Platform | undefined;
  /** Whether the method can be called in the context of now: by itself, or through what does the same. */
  can(name: MethodName): boolean;
  /** Calls `listener` with the context of now, if there is one, and at every change. Returns what ends it. */
  subscribe(listener: (context: FrontContext) => void): () => void;
  /** Calls `listener` with whether the panel is shown, as soon as that is known, and at every change. */
  onVisibility(listener: (visible: boolean) => void): () => void;
  /** Ends the connection; calls that are still waiting reject with DISCONNECTED. */
  close(): void;
}

export interface ConnectOptions {
  /** The page's window. Default: `globalThis`. */
  readonly window?: PageWindow;
  /** Where Front is. Default: the window's parent. */
  readonly host?: HostWindow;
  /** How long to wait for the first context, in milliseconds. Default: 4000. */
  readonly timeout?: number;
  /** How long to wait for an answer, in milliseconds. Default: 30 000. Dialogs and `authenticate` wait for people, so without limit. */
  readonly callTimeout?: number;
  /**
   * The only origins the legacy wire may talk to. Default: Front's own domains over https, and this machine.
   */
  readonly allowedOrigins?: readonly string[];
  /** Which protocol to offer. Default: both, and the host chooses. */
  readonly wire?: Wire | 'auto';
  /** The page's own `Front` global (Front's SDK, or the legacy library): used instead of a connection of our own. */
  readonly through?: unknown;
}

/** What the kit needs of a page; every browser window has it. */
export interface PageWindow {
  readonly location?: {
    readonly href: string;
    readonly ancestorOrigins?: ArrayLike<string>;
  };
  readonly document?: PageDocument;
  readonly parent?: unknown;
  addEventListener(
    type: 'message' | (typeof REPORTED_EVENTS)[number],
    listener: (event: Event) => void,
  ): void;
  removeEventListener(type: 'message', listener: (event: Event) => void): void;
}

export interface PageDocument {
  readonly referrer?: string;
  readonly visibilityState?: string;
  addEventListener(type: 'visibilitychange', listener: () => void): void;
  removeEventListener(type: 'visibilitychange', listener: () => void): void;
}

/** The window of a host, as far as a plugin sees it. */
export interface HostWindow {
  postMessage(message: unknown, targetOrigin: string, transfer?: Transferable[]): void;
}
