/** A time limit that many have in common. */
export interface Deadlines {
  /** Calls `expire` when the time is up, unless it is taken back. */
  add(expire: () => void): void;
  remove(expire: () => void): void;
  /** Forgets all. */
  clear(): void;
}

/**
 * Keeps one timer for all: who came first is due first, as the time is the same for everyone. It runs on for nobody rather than
 * being set anew by every call, which would be most of what a call costs; no process is kept alive by it.
 */
export function createDeadlines(milliseconds: number): Deadlines {
  const due = new Map<() => void, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(time: number): typeof timer {
    const set = setTimeout(ring, time);
    (set as { unref?: () => void }).unref?.();
    return set;
  }

  function ring(): void {
    timer = undefined;
    for (const [expire, time] of due) {
      const left = time - performance.now();
      if (left > 0) {
        timer = wait(left);
        return;
      }
      due.delete(expire);
      expire();
    }
  }

  return {
    add(expire) {
      due.set(expire, performance.now() + milliseconds);
      timer ??= wait(milliseconds);
    },
    remove: (expire) => void due.delete(expire),
    clear() {
      clearTimeout(timer);
      timer = undefined;
      due.clear();
    },
  };
}
