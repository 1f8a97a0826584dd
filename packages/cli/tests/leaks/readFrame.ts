import type { Frame } from '@playwright/test';
import type { Evidence } from './findPlaces.ts';

/** All that scripts of a frame's origin could find there later. */
export async function readFrame(frame: Frame): Promise<Evidence[]> {
  const texts = await frame.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const cached = async (): Promise<string[]> => {
      const found: string[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          found.push(name, request.url, (await (await cache.match(request))?.text()) ?? '');
      }
      return found;
    };
    const inDatabases = async (): Promise<unknown[]> => {
      const found: unknown[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await settled(indexedDB.open(name));
        for (const store of database.objectStoreNames) {
          const rows = database.transaction(store).objectStore(store);
          found.push(name, store, await settled(rows.getAllKeys()), await settled(rows.getAll()));
        }
        database.close();
      }
      return found;
    };
    const globals = Object.getOwnPropertyNames(globalThis)
      .map((name): unknown => Reflect.get(globalThis, name))
      .filter((value) => typeof value === 'string');
    const fields = [...document.querySelectorAll('input, textarea')].map((field) =>
      'value' in field ? field.value : '',
    );
    // The entry of the navigation itself keeps the address it was opened with, for the page's own scripts alone.
    const resources = performance.getEntriesByType('resource').map(({ name }) => name);
    return {
      'page address': location.href,
      'page referrer': document.referrer,
      'page history': history.state,
      'page content': [document.documentElement.outerHTML, fields],
      'page globals': globals,
      'page resources': resources,
      'page cookies': document.cookie,
      localStorage: { ...localStorage },
      sessionStorage: { ...sessionStorage },
      'cache storage': await cached(),
      IndexedDB: await inDatabases(),
    };
  });
  return Object.entries(texts).map(([where, value]) => ({
    where,
    text: typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
  }));
}
