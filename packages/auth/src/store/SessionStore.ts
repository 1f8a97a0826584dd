/**
 * Where sessions are kept while they last: texts under keys, each until its own end. All processes of a plugin share
 * one. Every step is atomic: of several that compete exactly one is told `true`.
 */
export interface SessionStore {
  /** Keeps a text for so many milliseconds; `false`, and nothing changes, when the key is taken. */
  add(key: string, value: string, lifetimeMs: number): Promise<boolean>;
  /** The text, or `undefined` when there is none or its time is over. */
  read(key: string): Promise<string | undefined>;
  /** Puts `next` in place of exactly `expected`; `false`, and nothing changes, when something else is there by now. */
  replace(key: string, expected: string, next: string, lifetimeMs: number): Promise<boolean>;
}
