import type { OpenChannel } from '../line.ts';

/** The global of the legacy library, as far as we use it. */
export interface Frontjs {
  readonly user?: unknown;
  readonly visible?: unknown;
  on(name: string, listener: (value: unknown) => void): void;
  off?(name: string, listener: (value: unknown) => void): void;
}

/** An event of the legacy library. */
export interface FrontjsEvent {
  readonly name: string;
  readonly value: unknown;
}

/** The events of the page's legacy library, as messages. */
export function hearFrontjs(front: Frontjs): OpenChannel {
  return (receive) => {
    const listeners = ['conversation', 'no_conversation', 'panel_visible'].map((name) => {
      const listener = (value: unknown) => receive({ name, value });
      front.on(name, listener);
      return [name, listener] as const;
    });
    return {
      post: () => undefined,
      close: () => listeners.forEach(([name, listener]) => front.off?.(name, listener)),
    };
  };
}
