/** What every page of a contender lets the benchmark do. Times are in milliseconds. */
export interface Measured {
  /** Calls one after the other; gives the mean time of a call for each batch of calls, or of each call with a batch of 1. */
  inRow(count: number, batch: number): Promise<number[]>;
  /** Calls all at once; gives the time until the last answer. */
  atOnce(count: number): Promise<number>;
  /** When the page's code began to run, and when it had its first context, both since the epoch. */
  readonly times: Promise<{ begun: number; context: number }>;
}

declare global {
  interface Window {
    measured: Measured;
  }
}

/** The time since the epoch, comparable between a page and the pages in it. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** When the page's code began to run: pages import this file first, before the SDK that they measure. */
const begun = now();

/** Offers a way to call to the benchmark. `context` is fulfilled with the first context. */
export function offer(call: () => Promise<unknown>, context: Promise<unknown>): void {
  window.measured = {
    async inRow(count, batch) {
      const means: number[] = [];
      for (let done = 0; done < count; done += batch) {
        const start = performance.now();
        for (let index = 0; index < batch; index += 1) await call();
        means.push((performance.now() - start) / batch);
      }
      return means;
    },
    async atOnce(count) {
      const start = performance.now();
      await Promise.all(Array.from({ length: count }, () => call()));
      return performance.now() - start;
    },
    times: context.then(() => ({ begun, context: now() })),
  };
}
