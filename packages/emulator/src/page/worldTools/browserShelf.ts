import type { Shelf } from './savedWorld.ts';

/** The browser's own, or one that lasts as long as the page where the browser forbids it. */
export function browserShelf(): Shelf {
  try {
    return localStorage;
  } catch {
    const items = new Map<string, string>();
    return {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
      removeItem: (key) => void items.delete(key),
    };
  }
}
