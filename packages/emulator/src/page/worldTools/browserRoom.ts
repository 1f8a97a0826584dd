import { createStore, get, promisifyRequest } from 'idb-keyval';

/** Where a browser keeps what is too large for its shelf. */
export interface Room {
  /** @returns nothing where nothing is kept, or the browser keeps nothing */
  get(key: string): Promise<unknown>;
  /** @throws where there is no room */
  set(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The browser's IndexedDB. */
export function browserRoom(): Room {
  const store = createStore('frontyard', 'worlds');
  /** Not left to the end of the task: a page that is being put away has none. */
  const doNow = (action: (worlds: IDBObjectStore) => void) =>
    store('readwrite', (worlds) => {
      action(worlds);
      worlds.transaction.commit();
      return promisifyRequest(worlds.transaction);
    });
  return {
    get: (key) => get<unknown>(key, store).catch(() => undefined),
    set: (key, text) => doNow((worlds) => void worlds.put(text, key)),
    remove: (key) => doNow((worlds) => void worlds.delete(key)).catch(() => undefined),
  };
}
