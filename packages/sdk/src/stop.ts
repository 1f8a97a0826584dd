/**
 * What ends one call before its answer, with the error to reject with. It is an AbortController in all but what that
 * costs in a browser, which would be most of what a call costs.
 */
export class Stop {
  #error: { readonly reason: unknown } | undefined;
  #listeners: ((reason: unknown) => void)[] = [];

  /** Only the first counts. */
  stop(reason: unknown): void {
    if (this.#error) return;
    this.#error = { reason };
    for (const listener of this.#listeners) listener(reason);
  }

  throwIfStopped(): void {
    if (this.#error) throw this.#error.reason;
  }

  /** At once, if it is stopped already. */
  onStop(listener: (reason: unknown) => void): void {
    if (this.#error) listener(this.#error.reason);
    else this.#listeners.push(listener);
  }
}
