import { PluginError } from '@frontyard/sdk-types/plugin-error';

/** Code that is loaded when it is first needed. */
export interface Late<T> {
  /**
   * Loads it; undefined once it is there.
   * @throws NOT_LOADED when it can't be had; the next call tries again
   */
  pending(): Promise<unknown> | undefined;
  /** Whether it is there, without loading it. */
  readonly isLoaded: boolean;
  /** What was loaded. */
  get(): T;
}

export function late<T>(load: () => Promise<T>): Late<T> {
  let loading: Promise<void> | undefined;
  let loaded: { value: T } | undefined;

  async function keep(): Promise<void> {
    try {
      loaded = { value: await load() };
    } catch (cause) {
      loading = undefined;
      throw new PluginError('NOT_LOADED', { cause });
    }
  }

  return {
    get isLoaded() {
      return loaded !== undefined;
    },
    pending() {
      if (loaded) return undefined;
      loading ??= keep();
      return loading;
    },
    get() {
      if (!loaded) throw new PluginError('NOT_LOADED');
      return loaded.value;
    },
  };
}
