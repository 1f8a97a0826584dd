import { isObject } from './dispatch.ts';
import type { OpenChannel } from './line.ts';

/**
 * Opens a channel at once and keeps what arrives, until somebody takes it over: that one gets all of it in order, and
 * what comes after. `arrived` is called for each message that is kept.
 */
export function holdChannel(open: OpenChannel, arrived: () => void): { take: OpenChannel; close(): void } {
  const kept: unknown[] = [];
  let receive = (message: unknown): void => {
    if (!isObject(message)) return;
    kept.push(message);
    arrived();
  };
  const channel = open((message) => receive(message));

  return {
    take(taker) {
      queueMicrotask(() => {
        for (const message of kept) taker(message);
        receive = taker;
      });
      return channel;
    },
    close: () => channel.close(),
  };
}
