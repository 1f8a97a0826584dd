import type { OpenChannel } from '../line.ts';

/** Front's own SDK, as far as we use it. It is a Proxy on which every other property is a function. */
export interface FrontSdk {
  readonly contextUpdates: {
    subscribe(listener: (context: object) => void): { unsubscribe(): void };
  };
}

type Method = (...args: readonly unknown[]) => Promise<unknown>;

/** Makes Front's own SDK look like the port it holds. Calls that are given up stay open on its side. */
export function openSdk(front: FrontSdk): OpenChannel {
  return (receive) => {
    const subscription = front.contextUpdates.subscribe((context) =>
      queueMicrotask(() => receive({ type: 'context_update', context: { ...context } })),
    );

    const post = (message: object) => {
      const { type, id, name, args } = message as Record<string, never>;
      if (type !== 'function_call') return;
      const method = (front as unknown as Record<string, Method>)[name!]!;
      method(...(args! as unknown[])).then(
        (value) => receive({ type: 'function_result', id, value }),
        (error: unknown) => receive({ type: 'function_error', id, error: wordsOf(error) }),
      );
    };
    return { post, close: () => subscription.unsubscribe() };
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
