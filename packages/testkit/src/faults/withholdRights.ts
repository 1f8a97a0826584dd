import type { FaultSet } from '@frontyard/emulator';

const FORBIDDEN = 'The page may not use this where it is framed.';

/**
 * Takes from the test's page what a browser would take from a framed one, as the emulator's frame does: storage and cookies
 * that throw, or that are empty and end with the page; a clipboard that refuses.
 * @returns gives it back
 */
export function withholdRights(faults: Partial<FaultSet>): () => void {
  const undo: (() => void)[] = [];
  const replace = (holder: object, name: string, descriptor: PropertyDescriptor) => {
    const before = Object.getOwnPropertyDescriptor(holder, name);
    Object.defineProperty(holder, name, { ...descriptor, configurable: true });
    undo.unshift(() => {
      if (before) Object.defineProperty(holder, name, before);
      else Reflect.deleteProperty(holder, name);
    });
  };
  const refuse = (): never => {
    throw new DOMException(FORBIDDEN, 'SecurityError');
  };
  if (faults.blocksStorage) {
    for (const name of ['localStorage', 'sessionStorage']) replace(globalThis, name, { get: refuse });
    replace(document, 'cookie', { get: refuse, set: refuse });
  } else if (faults.forgetsStorage) {
    for (const name of ['localStorage', 'sessionStorage'])
      replace(globalThis, name, { value: emptyStorage() });
    const cookies = new Map<string, string>();
    replace(document, 'cookie', {
      get: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      set(text: string) {
        const [name = '', value = ''] = text.split(';', 1)[0]?.split('=') ?? [];
        cookies.set(name.trim(), value);
      },
    });
  }
  if (faults.blocksClipboard) {
    const reject = () => Promise.reject(new DOMException(FORBIDDEN, 'NotAllowedError'));
    replace(navigator, 'clipboard', {
      value: { writeText: reject, write: reject, readText: reject, read: reject },
    });
  }
  return () => {
    for (const giveBack of undo) giveBack();
  };
}

/** A storage that nobody has been at. */
function emptyStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
    clear: () => items.clear(),
  };
}
