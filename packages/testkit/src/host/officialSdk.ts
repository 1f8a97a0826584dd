import { createRequire } from 'node:module';
import type * as published from '@frontapp/plugin-sdk';
import type { HostWindow } from '@frontyard/sdk';

const require = createRequire(import.meta.url);
const PACKAGE = '@frontapp/plugin-sdk';

/** A default export, whether the compiler sees the package as Node does or as bundlers do. */
type DefaultOf<Module> = Module extends { default: infer Value }
  ? Value extends { default: infer Inner }
    ? Inner
    : Value
  : never;

/** Front's own SDK, as a plugin imports it. */
export type OfficialSdk = DefaultOf<typeof published>;

/** What the package's module exports. */
export type OfficialModule = { default: OfficialSdk } & Record<string, unknown>;

/**
 * A copy of Front's own SDK that is bound to a host: it makes its handshake with its window's parent when its module is
 * evaluated, so every page needs a copy of its own.
 */
export function loadOfficialSdk(parent: HostWindow): OfficialSdk {
  return awaitable(loadOfficialModule(parent).default);
}

/** A copy of the package's module, bound to a host; Node keeps the module it had. */
export function loadOfficialModule(parent: HostWindow): OfficialModule {
  const path = require.resolve(PACKAGE);
  const kept = require.cache[path];
  const before = Object.getOwnPropertyDescriptor(globalThis, 'window');
  const window = Object.assign(new EventTarget(), { parent });
  Object.defineProperty(globalThis, 'window', { value: window, configurable: true, writable: true });
  try {
    delete require.cache[path];
    return require(path) as OfficialModule;
  } finally {
    if (kept) require.cache[path] = kept;
    else delete require.cache[path];
    if (before) Object.defineProperty(globalThis, 'window', before);
    else Reflect.deleteProperty(globalThis, 'window');
  }
}

/** The SDK takes every property for a method, and `await` would wait for its `then` for ever. */
function awaitable(sdk: OfficialSdk): OfficialSdk {
  return new Proxy(sdk, {
    get: (target, name) => (name === 'then' ? undefined : (Reflect.get(target, name) as unknown)),
  });
}
