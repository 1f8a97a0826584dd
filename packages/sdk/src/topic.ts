/** A value that changes, and those who want to know. */
export interface Topic<T> {
  readonly value: T | undefined;
  publish(value: T): void;
  /** Calls `listener` at once if there is a value already. */
  subscribe(listener: (value: T) => void): () => void;
  clear(): void;
}

export function createTopic<T>(): Topic<T> {
  let entries: readonly { tell: (value: T) => void }[] = [];
  let current: T | undefined;

  return {
    get value() {
      return current;
    },
    publish(value) {
      current = value;
      for (const entry of entries) if (entries.includes(entry)) guarded(entry.tell, value);
    },
    subscribe(tell) {
      const entry = { tell };
      entries = [...entries, entry];
      if (current !== undefined) guarded(tell, current);
      return () => {
        entries = entries.filter((other) => other !== entry);
      };
    },
    clear() {
      entries = [];
    },
  };
}

/** A listener that throws must not keep the others from hearing. */
function guarded<T>(tell: (value: T) => void, value: T): void {
  try {
    tell(value);
  } catch (error) {
    // oxlint-disable-next-line no-console -- where there is no reportError, this is the only place left
    (globalThis.reportError ?? console.error)(error);
  }
}
