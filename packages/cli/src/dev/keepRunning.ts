import type { RunningPlugin } from './startPlugin.ts';

export interface Keeping {
  /** Starts the server once more, at the same address. */
  restart(): Promise<RunningPlugin>;
  /** Told when the server has ended by itself, with the pause before the next start, and when it is there again. */
  ended(seconds: number): void;
  started(): void;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Waits; ends early when `signal` does. */
  wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;
/** A server that has run for so long was well; the pauses begin anew. */
const WELL = 60_000;

/** Keeps a plugin's server running until it is stopped: one that ends by itself is started again, after ever longer pauses. */
export function keepRunning(first: RunningPlugin, keeping: Keeping): { stop(): Promise<void> } {
  const { restart, ended, started, now = Date.now, wait = waitFor } = keeping;
  const stopping = new AbortController();
  let current: RunningPlugin | undefined = first;

  const watch = async () => {
    let begun = now();
    let pause = FIRST_PAUSE;
    await current?.ended;
    while (!stopping.signal.aborted) {
      if (now() - begun >= WELL) pause = FIRST_PAUSE;
      ended(pause / 1000);
      await wait(pause, stopping.signal);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
      if (stopping.signal.aborted) return;
      current = await restart().catch(() => undefined);
      if (!current) continue;
      if (stopping.signal.aborted) return void (await current.stop());
      begun = now();
      started();
      await current.ended;
    }
  };
  const watching = watch();

  return {
    async stop() {
      stopping.abort();
      await current?.stop();
      await watching;
    },
  };
}

async function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
